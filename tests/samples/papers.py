"""All the sample papers, in the order that they were written in."""

import elvestrand
import family_board
import family_closed
import family_more
import family_more_municipal
import family_municipal
import family_municipal_nynorsk
import family_old_motebok
import family_partnership_minutes
import family_partnership_nynorsk
import family_unnumbered
import family_yearless
import fjordmark
import hospital
import solvik_2019
import solvik_2022
import solvik_2023_autumn
import solvik_2023_spring
import solvik_2024
import solvik_2024_autumn
import solvik_2025
import solvik_pm_2022
import solvik_pm_2023
import solvik_pm_2024
import solvik_reports
import solvik_spring_committees

PAPERS = (
    *solvik_2019.PAPERS,
    *solvik_pm_2022.PAPERS,
    *solvik_2022.PAPERS,
    *solvik_2023_spring.PAPERS,
    *elvestrand.PAPERS,
    *hospital.PAPERS,
    *solvik_spring_committees.PAPERS,
    *solvik_pm_2023.PAPERS,
    *solvik_2023_autumn.PAPERS,
    *solvik_2024.PAPERS,
    *solvik_pm_2024.PAPERS,
    *solvik_2024_autumn.PAPERS,
    *solvik_2025.PAPERS,
    *solvik_reports.PAPERS,
    *fjordmark.PAPERS,
    *family_partnership_minutes.PAPERS,
    *family_municipal.PAPERS,
    *family_municipal_nynorsk.PAPERS,
    *family_board.PAPERS,
    *family_old_motebok.PAPERS,
    *family_yearless.PAPERS,
    *family_partnership_nynorsk.PAPERS,
    *family_unnumbered.PAPERS,
    *family_more.PAPERS,
    *family_more_municipal.PAPERS,
    *family_closed.PAPERS,
)
