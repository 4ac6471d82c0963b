"""All the sample papers, in the order that they were written in."""

import solvik_2022
import solvik_2023_spring

PAPERS = (*solvik_2022.PAPERS, *solvik_2023_spring.PAPERS)
