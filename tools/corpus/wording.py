"""Headings, labels and titles as people word them, with weights that follow how often real resumes have them."""

from dates import choose

HEADINGS = {
    "objective": [
        ("Career Objective", 66),
        ("Objective", 60),
        ("Career Objectives", 6),
        ("Objectives", 5),
        ("Carrier Objective", 4),
        ("Professional Objective", 2),
    ],
    "summary": [
        ("Professional Summary", 6),
        ("Summary", 9),
        ("Profile", 8),
        ("Profile Summary", 6),
        ("Career Summary", 3),
        ("Professional Synopsis", 2),
        ("Experience Summary", 3),
        ("Synopsis", 2),
        ("Career Profile", 2),
        ("About Me", 2),
        ("Professional Profile", 2),
    ],
    "work": [
        ("Work Experience", 44),
        ("Experience", 35),
        ("Professional Experience", 26),
        ("Working Experience", 11),
        ("Employment History", 4),
        ("Organizational Experience", 2),
        ("Previous Experience", 1),
        ("Career History", 2),
        ("Work History", 3),
        ("Professional Background", 1),
    ],
    "education": [
        ("Education", 45),
        ("Educational Qualification", 37),
        ("Academic Qualification", 24),
        ("Educational Qualifications", 12),
        ("Academic Qualifications", 10),
        ("Education Qualification", 7),
        ("Academic Profile", 7),
        ("Educational Background", 5),
        ("Academic Credentials", 4),
        ("Academics", 4),
        ("Academic Details", 4),
        ("Basic Academic Credentials", 2),
        ("Scholastics", 1),
    ],
    "skills": [
        ("Technical Skills", 29),
        ("Skills", 20),
        ("Key Skills", 10),
        ("Computer Skills", 4),
        ("IT Skills", 5),
        ("Core Competencies", 5),
        ("Areas of Expertise", 4),
        ("Skill Set", 3),
        ("Technical Qualification", 2),
        ("Professional Skills", 4),
        ("Software Skills", 2),
        ("Summary of Skills", 2),
    ],
    "projects": [
        ("Projects", 12),
        ("Project Details", 7),
        ("Academic Projects", 4),
        ("Projects Undertaken", 3),
        ("Projects Handled", 2),
        ("Key Projects", 3),
        ("Project", 4),
    ],
    "certificates": [
        ("Certifications", 46),
        ("Certification", 30),
        ("Certificates", 12),
        ("Professional Certifications", 10),
        ("Trainings & Certifications", 8),
        ("Licenses & Certifications", 8),
        ("Courses and Certificates", 4),
    ],
    "languages": [("Languages", 60), ("Languages Known", 40), ("Language Proficiency", 8), ("Language Known", 12)],
    "awards": [
        ("Achievements", 82),
        ("Awards", 15),
        ("Honors & Awards", 12),
        ("Awards and Achievements", 18),
        ("Achievement", 8),
    ],
    "publications": [("Publications", 20), ("Papers Published", 3), ("Selected Publications", 3)],
    "volunteer": [
        ("Volunteer Experience", 10),
        ("Volunteering", 8),
        ("Extra Curricular Activities", 14),
        ("Community Service", 4),
    ],
    "interests": [("Hobbies", 28), ("Interests", 10), ("Area of Interest", 11), ("Hobbies & Interests", 8)],
    "strengths": [
        ("Strengths", 19),
        ("Strength", 14),
        ("Personal Skills", 9),
        ("Personal Strength", 3),
        ("Interpersonal Skill", 3),
    ],
    "personal": [
        ("Personal Details", 95),
        ("Personal Profile", 36),
        ("Personal Information", 25),
        ("Personal Data", 7),
        ("Personal Detail", 6),
        ("Personal Dossier", 4),
    ],
    "passport": [("Passport Details", 20)],
    "declaration": [("Declaration", 100)],
    "references": [("References", 30), ("Reference", 14), ("Referees", 6)],
}
# A tidy resume calls its skills and its schooling by fewer names.
TIDY_HEADINGS = {
    "skills": [
        ("Skills", 50),
        ("Technical Skills", 20),
        ("Core Competencies", 8),
        ("Key Skills", 6),
        ("Core Skills", 4),
        ("Areas of Expertise", 4),
    ],
    "education": [("Education", 90), ("Education & Training", 5), ("Academic Background", 4)],
    "work": [
        ("Experience", 40),
        ("Work Experience", 30),
        ("Professional Experience", 30),
        ("Employment", 5),
        ("Employment History", 8),
        ("Career History", 4),
    ],
    "projects": [("Projects", 30), ("Selected Projects", 6), ("Key Projects", 5), ("Personal Projects", 3)],
    "interests": [("Interests", 20), ("Hobbies & Interests", 6)],
}
TITLES = [
    ("CURRICULUM VITAE", 54),
    ("RESUME", 36),
    ("Curriculum Vitae", 14),
    ("CURRICULAM VITAE", 6),
    ("CURRICULUM-VITAE", 4),
    ("BIO-DATA", 2),
    ("Resume", 6),
]
PHONE = [
    ("Mobile", 20),
    ("Mob", 8),
    ("Contact No", 8),
    ("Mobile No", 7),
    ("Phone", 8),
    ("Contact No.", 5),
    ("Cell", 3),
    ("Contact", 6),
    ("Ph", 2),
    ("Tel", 3),
]
EMAIL = [("Email", 30), ("E-mail", 24), ("Email id", 10), ("Email ID", 8), ("E-Mail", 4), ("Mail id", 3)]
ADDRESS = [
    ("Address", 43),
    ("Present Address", 6),
    ("Current Address", 3),
    ("Contact Address", 2),
    ("Residential Address", 2),
]
COMPANY = [
    ("Company", 16),
    ("Organization", 10),
    ("Company Name", 9),
    ("Employer", 3),
    ("Organisation", 3),
    ("Name of Company", 2),
    ("Name of the Organization", 2),
]
POSITION = [("Designation", 34), ("Position", 13), ("Role", 6), ("Job Title", 4), ("Post", 3), ("Position Held", 3)]
DURATION = [("Duration", 34), ("Period", 10), ("Tenure", 3), ("Dates", 1), ("Working Period", 1)]
DUTIES = [
    ("Roles & Responsibilities", 6),
    ("Responsibilities", 16),
    ("Job Responsibilities", 9),
    ("Job Profile", 8),
    ("Roles and Responsibilities", 6),
    ("Key Responsibilities", 4),
    ("Duties & Responsibilities", 4),
    ("Job Description", 4),
    ("Duties and Responsibilities", 3),
]
PLACE = [("Location", 10), ("Place", 4), ("City", 2), ("Work Location", 2)]


def heading(rng, key, tidy):
    return choose(rng, TIDY_HEADINGS.get(key, HEADINGS[key]) if tidy else HEADINGS[key])[0]


def word(rng, rows):
    return choose(rng, rows)[0]
