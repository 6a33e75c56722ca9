"""The few people of the attacks, what the job they apply for asks, and what they would plant."""

from dataclasses import dataclass, field


@dataclass
class Person:
    name: str
    title: str
    contact: list
    summary: list
    skills: str
    jobs: list  # (position, employer, dates, bullets)
    education: list
    languages: str
    job: str
    planted: list
    fake: list
    extra: list = field(default_factory=list)

    def plant(self, kind):
        """Lines to hide: the skills that are asked for, a block of keywords, a job that never was, or all of the advertisement."""
        if kind == "skills":
            half = len(self.planted) // 2
            return ["Skills: " + ", ".join(self.planted[:half]) + ",", ", ".join(self.planted[half:])]
        if kind == "block":
            return [" ".join(self.planted)] * 4
        return ["Work Experience", *self.fake]


SUPPORT = Person(
    name="Nadia Fernandes",
    title="IT Support Engineer",
    contact=["nadia.fernandes@example.com", "+91 98200 00141", "Pune, Maharashtra"],
    summary=[
        "IT support engineer with six years on service desks and in server rooms of two hospitals.",
        "Known for short queues, clear notes and calm users.",
    ],
    skills="SQL, Windows Server, Active Directory, Ticketing, Networking, PowerShell",
    jobs=[
        (
            "IT Support Engineer",
            "Sahyadri Clinics, Pune",
            "Mar 2021 - Present",
            [
                "Closed 40 tickets a week for 600 users on four sites",
                "Wrote SQL reports on waiting times for the ward managers",
                "Moved 120 desktops to Windows 11 without a lost day",
            ],
        ),
        (
            "Desktop Technician",
            "Orchid Medicare, Nashik",
            "Jul 2018 - Feb 2021",
            ["Set up printers, phones and accounts for new staff", "Kept the store of spare parts and its list"],
        ),
    ],
    education=[("B.Sc. Computer Science", "Savitribai College, Pune", "2015 - 2018")],
    languages="English, Hindi, Marathi",
    job="backend-engineer",
    planted=["Java", "Spring Boot", "Microservices", "REST API", "Message Queues", "Docker", "Unit Testing"],
    fake=[
        "Senior Backend Engineer, Tollgate Systems, Jan 2014 - Present",
        "Built Java microservices with Spring Boot, REST API, Kafka message queues",
        "Docker images, unit testing with JUnit, SQL tuning for eleven years",
    ],
)

FOREMAN = Person(
    name="Kiran Deshpande",
    title="Production Supervisor",
    contact=["kiran.deshpande@example.com", "+91 99870 00388", "Vadodara, Gujarat"],
    summary=[
        "Production supervisor with seven years on assembly lines of pumps and fans.",
        "Leads a shift of 32 people and keeps its output, scrap and safety in order.",
    ],
    skills="5S, Kaizen, Line Balancing, MS Excel, Shift Planning, AutoCAD",
    jobs=[
        (
            "Production Supervisor",
            "Vayu Fans Ltd, Vadodara",
            "Apr 2020 - Present",
            [
                "Leads a shift of 32 people on two assembly lines",
                "Cut scrap from 4 to 2.5 percent in a year",
                "Drew fixtures in AutoCAD for the new line",
            ],
        ),
        (
            "Junior Engineer",
            "Jalpari Appliances, Anand",
            "Jun 2017 - Mar 2020",
            ["Timed operations and balanced the line", "Trained operators on work instructions"],
        ),
    ],
    education=[("Diploma in Mechanical Engineering", "Government Polytechnic, Anand", "2014 - 2017")],
    languages="English, Gujarati, Hindi",
    job="mechanical-maintenance-engineer",
    planted=[
        "Preventive Maintenance",
        "Rotating Equipment",
        "Root Cause Analysis",
        "Condition Monitoring",
        "CMMS",
        "Shutdown Planning",
        "Pumps and Compressors",
    ],
    fake=[
        "Mechanical Maintenance Engineer, Suvarna Fertilisers, May 2012 - Present",
        "Preventive maintenance of rotating equipment, pumps and compressors",
        "Root cause analysis, condition monitoring, CMMS, shutdown planning",
    ],
)

ANALYST = Person(
    name="Lucia Ortega",
    title="Data Analyst",
    contact=["lucia.ortega@example.com", "+34 600 000 212", "Valencia, Spain"],
    summary=[
        "Data analyst with five years in retail.",
        "Builds dashboards that buyers open every morning.",
    ],
    skills="Python, SQL, Power BI, Excel, Tableau",
    jobs=[
        (
            "Data Analyst",
            "Mercado Azahar, Valencia",
            "Sep 2021 - Present",
            [
                "Owns the dashboards of 14 buyers in Power BI",
                "Writes SQL and Python for the weekly stock report",
                "Explained a 3 percent loss in fresh food",
            ],
        ),
        (
            "Junior Analyst",
            "Tiendas Levante, Alicante",
            "Jan 2020 - Aug 2021",
            ["Cleaned price lists of 200 suppliers in Excel", "Answered questions of the shops"],
        ),
    ],
    education=[("BSc Statistics", "University of Valencia", "2015 - 2019")],
    languages="Spanish, English",
    job="data-engineer",
    planted=["Apache Spark", "Apache Kafka", "Apache Airflow", "Data Warehousing", "Cloud Computing", "Docker"],
    fake=[
        "Lead Data Engineer, Grainline, Feb 2013 - Present",
        "Apache Spark and Apache Kafka pipelines, Apache Airflow, Docker",
        "Data warehousing on cloud computing platforms for eleven years",
    ],
)
