"""HR generalist; the neighbouring trades are office administration and payroll clerks."""

NAME = "hr-generalist"
PREFIX = "hr"
TRADE = "human resources"
KIND = "general"
YEARS = (3, 8)
JOB = {
    "title": "HR Generalist",
    "description": """Kettleworth Components employs 780 people in a factory, a warehouse and an office. Our HR team is three people and one of them is leaving for parenthood: we need a generalist who likes both policy and the shop floor.

You will
* recruit for production, technical and office jobs from the request to the first day;
* welcome and onboard newcomers, and look after probation reviews;
* answer employees and line managers on leave, conduct, grievances and contracts, and take part in hearings;
* run the yearly appraisal round and the training calendar;
* keep personnel records and the HR information system right, and prepare monthly figures on headcount, attrition and absence;
* check payroll inputs and statutory filings with finance;
* review compensation data and benefits renewals;
* keep policies in line with labour law and help to make the place a good one to work at.

You have
* a degree in human resources, psychology, business or social work;
* three to eight years of generalist work, at least part of it in a plant or another place with shifts;
* knowledge of employment legislation, recruitment, employee relations, performance management and an HRIS (Workday, SAP SuccessFactors, BambooHR, Zoho People, Darwinbox or other);
* tact, written clarity, and a lock on your drawer.

CIPD, SHRM-CP or PHR is welcome. Travel is rare. Office managers and payroll-only candidates: please see our other openings.""",
    "must_have_skills": ["Recruitment", "Onboarding", "Employee Relations", "Performance Management", "HRIS", "Labour Law", "Payroll", "Training & Development"],
    "min_experience": 3, "max_experience": 8,
}
KEYS = {
    "rec": "Talent acquisition; Sourcing; Campus hiring; Screening and interviews; Naukri / LinkedIn Recruiter; End-to-end hiring",
    "onb": "Joining formalities; Induction; New-hire orientation; Exit interviews",
    "er": "Grievance handling; ER case work; Disciplinary procedure; Union liaison; Employee engagement",
    "perf": "Appraisals; PMS; KRA / KPI setting; OKRs; 360 feedback",
    "hris": "Workday; SuccessFactors; Darwinbox; BambooHR; Zoho People; ADP Workforce Now; greytHR",
    "law": "PF & ESI compliance; Factories Act; FMLA / FLSA; Employment law; UAE Labour Law; Statutory compliance; POSH",
    "pay": "Payroll inputs; Attendance and leave; Full & final settlement; WPS; Compensation and benefits",
    "train": "TNI; L&D; Training calendar; Facilitation; LMS",
}
MORE_SKILLS = {
    "more": "HR policies; Manpower planning; HR analytics; MS Excel; Visa processing; Job descriptions; Medical insurance; Employer branding; Event coordination; Counselling; Confidentiality; PowerPoint; Mediation; Diversity and inclusion; Contract labour; Background verification",
}
TITLES = {
    "trainee": "HR Intern; HR Trainee; Management Trainee – HR",
    "junior": "HR Assistant; HR Executive; Junior HR Officer",
    "mid": "HR Generalist; HR Officer; Executive – HR; Human Resources Generalist; HR Advisor",
    "senior": "Senior HR Generalist; HR Business Partner; Senior HR Executive; Sr. HR Officer",
    "lead": "HR Manager; Senior HR Business Partner; Assistant Manager HR",
}
COMPANIES = {
    "india": "Kundan Auto Forgings Ltd.; Sitara Garments Pvt. Ltd.; Ekadanta IT Services; Madhuban Hospitals; Nirvahana Logistics Pvt Ltd; Parijat Pharma; Utsav Retail",
    "gulf": "Al Waseel Hospitality; Oryx Facilities Management W.L.L.; Barakat Building Materials; Marina Crown Hotels; Lulua Aviation Services",
    "us": "Stonebridge Manufacturing; Cedar & Vine Hospitality; Prairie View Regional; Brightwell Staffing; Copper Hill Schools",
    "uk": "Kettleby Foods Ltd; Severnside Care Group; Harbour & Lowe LLP; Wharfedale Textiles",
    "other": "Umoja Textiles; Polbut Sp. z o.o.; Cebu Star Exports Inc.; Hoteles Turia S.L.; Ghana Gold Cocoa Ltd; Java Spinning Mills",
}
DUTIES = """
rec | Closed {140|95|120} positions a year, from CNC operators to {plant chemist|finance controller}; time to fill from {52|61} to {29|34} days.
rec | Replaced agency hiring of fitters by {ITI|community college} drives; cost per hire fell by {58|46} percent.
rec onb | Hired and settled {320|210} seasonal workers in {six|five} weeks with medicals, ID cards and lockers.
rec hris | Moved vacancies to the applicant tracking module and answered every applicant within {seven|nine} days.
onb | Wrote a {30-60-90|first ninety days} plan; people who left within three months dropped from {17|21} to {8|9} percent.
onb hris | Digitised joining kits, {23|18} forms became one e-signed flow.
onb | Conducted exit talks and gave managers a quarterly note on why people go.
er | Handled {64|48} grievances and {19|12} hearings; {none|one} went to the tribunal or court.
er law | Represented the company with the works committee and signed a three-year wage settlement.
er | Started floor walks and a suggestion box, {410|260} ideas in the first year.
er | Ran an engagement survey with {88|81} percent answers and followed up on the {three|five} worst scores.
perf | Organised the appraisal cycle of {600|450} people, calibration meetings and letters by {31 March|the second week of April}.
perf train | Coached {40|28} supervisors on goals and on honest mid-year talks.
perf | Put {17|11} people on improvement plans; {eleven|seven} of them passed.
hris | Led data migration to {Darwinbox|Workday} with {12|9} years of records reconciled.
hris pay | Connected biometric attendance with the leave module; salary queries halved.
hris | Prepared headcount, attrition and overtime dashboards for the {plant head|leadership team}.
law | Maintained registers under the Factories Act, {PF, ESI|gratuity and bonus} returns, clean inspection in {two|three} years.
law er | Set up the internal committee against harassment and trained {450|300} staff.
law | Revised the handbook after changes in {working time|paid leave} rules together with counsel.
law pay | Administered FMLA, ADA and workers' compensation cases, {35|28} open at a time.
pay | Checked salary inputs of {780|520} employees and full and final settlements each month.
pay law | Processed WPS transfers, gratuity and air tickets for {430|270} staff of {19|14} nationalities.
pay | Renewed group medical policy with {14|11} percent lower premium after comparing four insurers.
train | Ran training need analysis and {52|38} programmes; average {21|17} hours per head.
train onb | Built a {welding|packing} school with masters from the line, {120|80} apprentices trained.
train | Bought an LMS and moved safety and quality refreshers to {phones|tablets}.
! * | Sat on the plant management team; restructured {two|three} departments without a strike.
! rec perf | Managed an HR team of {four|three} and the budget of {Rs. 1.9|Rs. 1.2} crore.
! er train | Designed a supervisor development path; {two thirds|60 percent} of openings filled inside.
* | Wrote {26|34} job descriptions and a grade structure with salary bands.
* | Handled visa, medical and residence renewals with the PRO.
* | Organised family day, blood donation and long-service awards.
rec law | Introduced right-to-work checks and structured interviews with score sheets.
er perf | Mediated between {two|three} team leads and their crews after a reorganisation.
train hris | Kept skill matrix of {520|380} operators current and visible at each line.
onb law | Issued contracts, probation and confirmation letters as per {standing orders|the collective agreement}.
pay hris | Audited leave balances and corrected {1,300|900} old errors.
~ rec | Screened {400|250} CVs and scheduled interviews during HR internship.
~ onb | Guided new joiners on the first day and collected their documents.
~ pay | Compared attendance sheets with muster roll under supervision.
~ train | Arranged rooms, invitations and feedback forms for {twelve|nine} workshops.
~ * | Observed a grievance meeting and wrote the draft minutes.
"""
SUMMARIES = """
rec er | <title> with <years> years in {manufacturing|services and plants}, hiring to retirement.
law | Knows {labour law|statutory compliance} from inspections and not only from books.
* | <years> years in people work, {discreet|calm}, clear in writing.
perf train | Likes {good appraisals|growing supervisors} more than posters about culture.
hris | Keeps HR data clean and {useful|short}.
* | <title> trusted by {shop floor and directors|workers and managers}.
pay | Comfortable with payroll inputs, leave and {settlements|benefits}.
~ * | MBA HR fresher with {two|three}-month internship in recruitment and {engagement|records}.
~ rec | Psychology graduate {moving into|drawn to} human resources, good listener.
"""
PROJECTS = """
rec | Women on the Line | Hiring and hostel project which brought {90|120} women into assembly. | Retention after a year {83|79} percent | hiring, diversity
hris | One Record | Replaced {seven|five} sheets by one HR system in {four|six} months. | Audit passed without remark | Darwinbox, migration
perf | Fair Goals | New goal sheets with {three|four} measures each. | Appeals fell from {41|30} to {9|8} | PMS
er | Listening Days | Monthly open hours on the night shift. | {120|90} issues closed | engagement
~ train | Effect of Training on Output | MBA project with {80|100} operators. | Grade A | training
~ rec | Why Candidates Drop Out | Summer project on offer declines of {150|120} people. | Presented to the HR head | recruitment
"""
CERTS = """
* | SHRM-CP | SHRM
* | CIPD Level 5 Associate Diploma | CIPD
* | aPHR | HRCI
law | Certificate in Labour Laws | 
pay | Payroll Compliance Practitioner | 
train | Train the Trainer | 
er | POSH Enquiry Committee Training | 
"""
DEGREES = {
    "india": "BBA @ Human Resources; B.A @ Psychology; B.Com; BSW @ Social Work",
    "us": "Bachelor of Arts @ Psychology; BBA @ Human Resource Management",
    "uk": "BA (Hons) @ Human Resource Management; BSc @ Psychology",
    "other": "Bachelor of Business Administration @ Human Resources; BA @ Industrial Psychology",
    "masters": "MBA @ Human Resources; MSW @ Personnel Management; PGDM @ HR; MA @ Human Resource Management",
}
AWARDS = """
Bridge Builder | Plant head | For ending a two-week {canteen|overtime} dispute by talking.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Office Trainee; Admin Trainee", "junior": "Office Assistant; Payroll Clerk; Admin Assistant", "mid": "Administrative Officer; Payroll Officer; Office Coordinator", "senior": "Office Manager; Senior Payroll Officer", "lead": "Administration Manager; Office Manager"},
    "keys": "pay",
    "skills": "Front office; Travel booking; Vendor management; Filing; Minutes of meeting; Stationery purchase; Timesheets; Payslips; Facility upkeep; Reception; MS Office; Calendar management",
    "certs": """
* | Office Administration Certificate | 
* | Payroll Software Training | 
""",
    "summaries": """
* | Office administrator with <years> years of {keeping|making} things run quietly.
pay | Payroll clerk with <years> years, {error-free|on the dot}.
* | <title>, <years> years, vendors, travel and {meetings|facilities}.
""",
    "duties": """
* | Ran reception, courier, pantry and meeting rooms of a {90|140}-person office.
pay | Keyed overtime, loans and deductions for {350|260} staff and sent payslips.
* | Booked flights, hotels and visas for directors and guests.
* | Negotiated stationery, water and cleaning contracts every year.
* | Typed letters and took minutes for the managing director.
* | Kept asset, key and parking registers.
pay | Answered staff on tax forms and bank changes.
* | Checked housekeeping and pest control and signed their sheets.
* | Moved the office to a new floor over a weekend.
* | Managed {two|three} drivers and a pool of {five|six} cars.
* | Prepared purchase orders and followed deliveries.
* | Filed personnel folders for the HR department by number.
* | Arranged the annual party for {200|160} guests.
! * | Supervised {five|six} office boys and a receptionist.
pay | Printed salary cheques and uploaded the bank file after approval.
* | Updated phone list, notice boards and holiday calendar.
""",
}
