"""The subjects that run through the papers: which cases a reader would call the same subject, in the order of time.

A case is 'body year/number', as in the references. Procedure (approval of notice and minutes) is no subject.
"""

THEMES = {
    "utskrivningsklare pasienter": (
        "PM 2022/5",
        "SSU 2022/16",
        "FSU 2022/14",
        "SSU 2023/5",
        "KST 2023/15",
        "PM 2023/6",
        "SSU 2023/28",
        "SSU 2024/5",
        "SSU 2024/20",
    ),
    "digital hjemmeoppfølging": (
        "PM 2022/6",
        "SSU 2022/17",
        "SSU 2023/7",
        "FSU 2023/7",
        "PM 2023/5",
        "SSU 2023/19",
        "BRS 2023/14",
        "SSU 2024/7",
        "PM 2024/3",
        "SSU 2024/23",
    ),
    "felles legevakt": (
        "FSK 2022/9",
        "PM 2022/7",
        "FSK 2023/22",
        "KST 2023/14",
        "STY 2023/19",
        "PM 2023/4",
        "SSU 2023/20",
        "SSU 2024/6",
        "PM 2024/4",
        "SSU 2024/19",
        "FSU 2025/7",
    ),
    "ernæring": (
        "FSU 2022/13",
        "SSU 2022/25",
        "SSU 2023/4",
        "FSU 2023/6",
        "BRS 2023/6",
        "SSU 2023/21",
        "SSU 2024/3",
        "PM 2024/5",
        "FSU 2025/6",
    ),
    "jordmødre": (
        "SSU 2022/18",
        "SSU 2022/24",
        "STY 2023/17",
        "BRS 2023/7",
        "PM 2023/7",
        "SSU 2023/27",
    ),
    "handlingsplan": ("PM 2022/4", "SSU 2022/23", "PM 2023/3"),
    "strategi": ("PM 2023/8", "SSU 2023/22", "BRS 2023/15", "PM 2024/6"),
    "partnerskapsmøtet": ("PM 2022/8", "SSU 2023/6"),
    "elektroniske meldinger": ("OSO 2019/8", "FSU 2023/8", "SSU 2023/29", "SSU 2024/18", "FSU 2025/4"),
    "hospiteringsordning": ("OSO 2019/7", "SSU 2024/17", "FSU 2025/3"),
    "akuttkjeden": ("OSO 2019/9", "SSU 2024/22", "FSU 2025/5"),
    "henteordning for hjelpemidler": ("SSU 2022/19", "SSU 2024/21"),
    "ferje og varslingsfrist": ("PMN 2023/6", "SSN 2024/10", "PMN 2024/3"),
}

LOOSE = (
    ("SSU 2023/3", "SSU 2024/4"),  # the annual reports of two years
    ("FSU 2022/15", "SSU 2022/26"),  # meeting plans
    ("SSU 2022/26", "SSU 2023/31"),
    ("FSU 2022/15", "SSU 2023/31"),
    ("SSU 2023/6", "PM 2024/7"),
    ("PM 2022/8", "PM 2024/7"),
    ("STY 2022/97", "STY 2023/18"),
    ("SSU 2023/23", "FSU 2025/5"),  # an exercise for emergencies, training for patients
    ("OSO 2019/9", "SSU 2023/23"),
)  # a reader may link them or not

APART = (
    ("PM 2022/1", "PM 2023/1"),
    ("PM 2022/2", "PM 2023/2"),
    ("SSU 2022/14", "SSU 2022/21"),
    ("SSU 2022/15", "SSU 2022/22"),
    ("SSU 2023/1", "SSU 2023/17"),
    ("SSU 2023/2", "SSU 2024/2"),
    ("KST 2023/12", "PM 2023/1"),
    ("SSU 2022/19", "SSU 2022/27"),
    ("PM 2022/5", "PM 2022/7"),
    ("SSU 2022/16", "PM 2024/5"),
    ("BRS 2023/8", "SSU 2023/29"),
    ("SSU 2023/30", "SSU 2024/5"),
    ("OSO 2019/5", "SSU 2024/15"),
    ("SSU 2024/16", "FSU 2025/2"),
    ("OSO 2019/10", "PMN 2024/4"),  # an agreement each, of two partnerships
    ("OSO 2019/10", "SSU 2024/23"),
    ("SSU 2022/16", "FSU 2025/8"),  # routines for other things
    ("SSU 2024/5", "FSU 2025/8"),
    ("SSU 2024/20", "FSU 2025/8"),
    ("SSU 2022/21", "FSU 2025/1"),
    ("SSU 2022/20", "FSU 2025/6"),  # "hos eldre", "av eldre"
    ("OSO 2019/7", "OSO 2019/8"),  # "mellom sykehus og kommuner"
)  # never the same subject: procedure, or cases that only look alike
