"""Safety officer on construction and plant sites; the neighbouring trades are fire and guard services."""

NAME = "safety-officer"
PREFIX = "hse"
TRADE = "occupational safety"
KIND = "tech"
YEARS = (3, 9)
JOB = {
    "title": "HSE Officer / Safety Officer",
    "description": """The EPC contractor of a gas processing plant has openings for HSE officers for a two-year construction period, peak manpower 3,400.

The HSE officer walks the site and makes it safer every day. He or she
- inspects work areas, scaffolds, excavations, lifting gear, electrical tools and vehicles, and follows findings until they are closed;
- reviews and takes part in job hazard analysis and risk assessment before work starts;
- verifies permits to work: hot work, confined space, height, radiography, energised systems;
- gives induction and toolbox talks in a language that workers understand;
- investigates incidents and near misses and writes reports with root causes and actions;
- organises emergency drills with the fire and medical teams;
- keeps statistics, training matrix and monthly HSE report;
- supports internal and client audits to ISO 45001 and ISO 14001;
- has the authority to stop work, and uses it.

Requirements
- Diploma or degree in engineering, science, fire and safety or industrial safety.
- NEBOSH IGC, IOSH or OSHA 30; first aid; lead auditor preferred.
- 3 to 9 years in oil and gas, construction or heavy industry.
- Fluent English, and Hindi, Urdu or Arabic.

Security guards and fire watchers without inspection experience are asked to apply in our other advertisement.""",
    "must_have_skills": [{"label": "Risk Assessment", "value": "risk-assessment"}, {"label": "Permit to Work", "value": "permit-to-work"}, {"label": "Incident Investigation", "value": "incident-investigation"},
                         {"label": "Safety Training", "value": "safety-training"}, {"label": "Site Inspection", "value": "site-inspection"}, {"label": "ISO 45001", "value": "iso-45001"},
                         {"label": "Emergency Response", "value": "emergency-response"}, {"label": "NEBOSH", "value": "nebosh"}],
    "min_experience": 3, "max_experience": 9,
    "score_weight": {"skills": "0.30", "work_experience": "0.35", "projects": "0.00", "education": "0.10", "certifications": "0.25"},
}
KEYS = {
    "risk": "HIRA; JSA; JHA; Hazard identification; Risk registers; HAZOP exposure",
    "ptw": "PTW; Work permit system; LOTO; Confined space entry; Hot work control",
    "inc": "Accident investigation; Near miss reporting; RCA; LTI / TRIR statistics",
    "train": "TBT; Toolbox talks; Safety induction; HSE training; Behaviour based safety",
    "insp": "Safety inspections; Scaffold inspection; Lifting gear colour coding; Safety walks; HSE audits",
    "iso": "ISO 45001; OHSAS 18001; ISO 14001; Internal auditor; HSE management system",
    "emer": "Emergency drills; Fire fighting; Rescue plan; First aid; ERP; Evacuation",
    "neb": "NEBOSH IGC; IOSH Managing Safely; OSHA 30 Hour; ADIS; Level 6 OHS",
}
MORE_SKILLS = {
    "more": "PPE management; Gas testing; Waste management; Heat stress plan; MS Office; Work at height; Radiography safety; Traffic management; Environmental monitoring; Chemical handling (SDS); Camp hygiene; Report writing; Camera and drone inspection",
}
TITLES = {
    "trainee": "Safety Trainee; HSE Intern; Trainee Safety Officer",
    "junior": "Assistant Safety Officer; Junior HSE Officer; Safety Steward; Safety Supervisor",
    "mid": "Safety Officer; HSE Officer; Site Safety Officer; EHS Officer",
    "senior": "Senior Safety Officer; HSE Engineer; Senior EHS Specialist; Safety Engineer",
    "lead": "Lead HSE Engineer; EHS Manager; HSE Coordinator; Site Safety Manager",
}
COMPANIES = {
    "india": "Suraksha EPC Services; Bharat Gasline Projects; Konark Fabricators Pvt. Ltd.; Shivalik Infra & Tunnels; Deccan Crest Builders; Neelkanth Petro Projects; Trident Safety Consultants",
    "gulf": "Al Mazra Oilfield Services; Gulf Horizon EPC; Ras Tanura Bay Contracting; Qalhat Engineering LLC; Desert Star Contracting Co. W.L.L.",
    "us": "Permian Ridge Constructors; Keystone Basin Constructors; Lakeshore Shipyard; Prairie Gold Ethanol",
    "uk": "Humberfield Biofuels; Calder & Moss Construction; Northlight Offshore Ltd",
    "other": "Kilwa Gas Contractors; Delta Marsh Energy Ltd; Constructora Sierra Azul; Batangas Shipworks; Baltic Yards S.A.; Johor Tank Terminals",
}
CLIENTS = "National Gas Processing Co.; Eastern Oil Refinery; Horizon Metro Rail Project; Coastal LNG Terminal; Offshore Block 14; Crescent Aluminium Smelter; Highway Tunnel Authority; State Thermal Power Corporation"
DUTIES = """
risk | Facilitated {180|240} job hazard analyses with foremen and fitters before new activities.
risk ptw | Reviewed method statements for heavy lifts, {radiography|cold cutting} and pressure tests and wrote the controls on the permit.
risk | Kept the hazard register of {seven|five} work fronts and rescored it after each change.
risk train | Turned {60|45} paper assessments into picture cards that crews really use.
ptw | Checked hot work, entry and height permits at the work face, {35|50} a day in peak.
ptw | Ran LOTO on {220|160} isolations in a revamp with no breach found by client.
ptw emer | Organised confined space entry of {14|19} columns: gas test, hole watch, tripod, rescue team.
ptw insp | Audited closed permits weekly and brought wrong entries from {21|17} to {4|3} percent.
inc | Investigated {26|19} incidents and {300|420} near misses with 5-Why and wrote flash reports within {24|12} hours.
inc | Raised near-miss reporting from {9|12} to {140|110} per month; TRIR came down to {0.31|0.42}.
inc train | Presented lessons from {a dropped object|an excavation collapse} to {1,100|800} people in four languages.
inc iso | Closed actions after a client audit in a tracker with evidence, {71|58} items in {six|eight} weeks.
train | Inducted {6,400|4,100} workers in Hindi, Urdu and English with a {test|walk-through} at the end.
train | Held toolbox talks each dawn and set up a practice yard for harness and {scaffold|grinder} use.
train risk | Coached supervisors in behaviour-based observation; unsafe acts seen fell by {37|44} percent.
insp | Walked the site twice daily; {2,900|1,800} observations recorded with photo and due date, {96|93} percent closed.
insp | Inspected scaffolds, cranes, slings and grinders with monthly colour code.
insp ptw | Stopped {17|11} unsafe jobs, among them a lift over a live pipe rack.
insp risk | Checked shoring, access and gas in {4|6} m deep trenches each morning.
iso | Prepared manuals and records for ISO 45001 and 14001 certification, {no|one minor} nonconformity.
iso | Did {22|16} internal audits over {five|four} sites as qualified lead auditor.
iso insp | Wrote the HSE plan, objectives and monthly statistics for a {USD 90|USD 140} million package.
emer | Planned {nine|twelve} drills a year: fire, H2S release, man down; mustering time from {14|11} to {6|5} minutes.
emer | Trained {120|90} wardens and first aiders and kept the ambulance and rescue kit ready.
emer risk | Wrote heat stress and sandstorm response plans; {no|two mild} heat cases in the summer.
neb | Completed NEBOSH International General Certificate with {distinction|credit} and applied it on a tank farm project.
neb insp | Passed OSHA 30 and IOSH; in charge of the {piling|piping} area since then.
neb train | Tutored {24|15} colleagues for the NEBOSH exam in evening classes at camp.
! * | Led {eight|six} officers and {22|18} stewards over two shifts; {5.2|7.4} million hours without LTI.
! iso | Reported leading and lagging indicators to client management and agreed recovery plans.
! emer risk | Member of pre-start-up safety review and HAZOP close-out for {two|three} trains.
* | Reviewed camp hygiene, drinking water and food, together with the nurse.
* | Managed waste segregation, spill kits and secondary containment of {diesel|chemical} tanks.
* | Issued PPE by matrix and cut misuse by showing cost per person.
ptw risk | Prepared simultaneous operations chart when {drilling|commissioning} and construction overlapped.
insp train | Ran a driving safety campaign with speed loggers, violations down {60|52} percent.
inc emer | First responder and scene keeper at {three|two} lost-time cases; statements taken the same day.
iso risk | Aligned contractor aspects and legal register with the {state factory rules|Federal Law}.
~ insp | Accompanied the officer on rounds and filled {extinguisher|harness} checklists.
~ train | Translated toolbox talks to {Tamil|Bengali} for new workers.
~ emer | Took part in mock drill as warden and timed the evacuation.
~ risk | Prepared a JSA for {welding|painting} as diploma assignment.
~ * | Six-week industrial training in a {steel|chemical} plant's safety department.
"""
SUMMARIES = """
insp ptw | <title> with <years> years on {oil and gas|construction and infrastructure} sites.
train | Speaks the workers' languages and {makes talks short|likes the practice yard}.
inc | Careful investigator, {facts before blame|same-day reports}.
iso | Experienced in building and auditing {OHS|HSE} systems.
* | <years> years in HSE, {millions of|many} safe hours, not afraid to stop a job.
risk emer | Strong in hazard studies and {drills|rescue planning}.
* | <title>, ready to join {remote|shutdown} projects at short notice.
~ * | Fire and safety diploma holder with {first aid|IOSH} training, fresher.
~ risk | Science graduate, PG diploma in industrial safety, {in-plant training done|keen to work on site}.
"""
PROJECTS = """
insp iso | Gas Plant Train {3|4} | HSE coverage of piping and tank area, {2,100|1,500} workers. | {3.8|2.9} million hours without LTI | oil and gas
ptw | Refinery Turnaround {2022|2024} | Permit centre for {9,400|7,200} permits in {31|26} days. | No permit-related incident | turnaround, PTW
train emer | Tunnel Drive North | Tunnel rescue and ventilation drills with the {city fire brigade|mines rescue}. | Evacuation in {nine|eleven} minutes | tunnel
risk | Hands Off Campaign | Tools and training against hand injuries. | Hand cases from {31|24} to {12|9} a year | behaviour
inc | Near Miss Card | Tear-off card in {four|five} languages with weekly prize. | {1,700|1,200} cards in {six|seven} months | reporting
~ risk | HIRA of a Foundry | Diploma project with {18|22} activities scored. | Suggestions adopted by the owner | HIRA
~ emer | Fire Load of a Textile Store | Academic calculation and exit plan. | Best project of department | fire load
"""
CERTS = """
neb | NEBOSH International General Certificate | NEBOSH
neb | IOSH Managing Safely | IOSH
neb | OSHA 30-Hour Construction Safety | OSHA
iso | ISO 45001 Lead Auditor | IRCA registered
emer | First Aid, CPR and AED | Red Crescent
* | H2S Awareness and Escape | 
ptw | Confined Space Entry and Gas Testing | 
risk | PG Diploma in Industrial Safety | 
"""
DEGREES = {
    "india": "Diploma @ Fire and Industrial Safety; B.Sc @ Fire & Safety; Diploma @ Mechanical Engineering; B.E @ Safety and Fire Engineering; B.Sc @ Chemistry",
    "us": "Bachelor of Science @ Occupational Safety and Health; Associate of Applied Science @ Environmental Health and Safety",
    "uk": "BSc (Hons) @ Occupational Safety; NVQ Level 6 @ Occupational Health and Safety Practice",
    "other": "BSc @ Environmental Health; Diploma @ Occupational Safety; Bachelor of Engineering @ Industrial Engineering",
    "masters": "M.E @ Industrial Safety; MSc @ Occupational Safety and Health; PG Diploma @ Industrial Safety",
}
AWARDS = """
HSE Person of the Month | Client project director | For stopping a lift whose slings had {no tag|a cut strand}.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Security Trainee; Fire Watcher", "junior": "Fire Watcher; Security Guard; Fireman", "mid": "Fireman; Security Supervisor; Scaffold Tag Checker", "senior": "Leading Fireman; Senior Security Supervisor", "lead": "Station Officer (Fire); Security Officer"},
    "keys": "emer",
    "skills": "Fire watch; Hydrant operation; Gate control; CCTV monitoring; Breathing apparatus; Patrol; Access control; First aid; Extinguisher refilling; Crowd control; Log book writing",
    "degrees": {"india": "Certificate @ Fireman Course; B.A; Certificate @ Sub Fire Officer; Diploma @ Fire Service", "us": "Certificate @ Fire Academy; High School Diploma", "uk": "NVQ Level 2 @ Fire Safety", "other": "Certificate @ Security Operations; Diploma @ Fire Science"},
    "certs": """
* | Basic Fire Fighting | 
* | SIRA Security Licence | SIRA
* | Breathing Apparatus Wearer | 
""",
    "summaries": """
* | Fireman with <years> years in {plant fire crew|airport fire service}, fit and alert.
* | Security supervisor, <years> years, {gates and patrols|control room}.
* | <title> with good height and discipline, <years> years.
""",
    "duties": """
* | Stood fire watch with hose and blanket at {welding|cutting} jobs in shutdown.
emer | Manned the fire tender as pump operator and joined {41|33} call-outs.
* | Controlled vehicles and passes at the main gate, {900|700} entries a day.
* | Refilled and tagged {320|210} extinguishers by due date.
* | Patrolled the yard at night with clock points and reported lights and locks.
* | Tested hydrants, monitors and deluge valves weekly with the crew.
* | Watched {64|48} cameras and wrote the shift log.
emer | Drilled in ladder, hose and breathing set twice a month.
* | Guarded the cash van and kept radio contact.
* | Searched bags and explained site rules to visitors politely.
* | Rescued {two|three} workers from a lift with the fire crew.
* | Supervised {14|18} guards, roster and uniform.
! * | Reported to the plant's fire chief and stood in for him on leave.
* | Held the entry list outside tanks and counted men in and out.
* | Assisted the ambulance with stretcher and oxygen.
* | Kept keys, lost property and visitor badges.
""",
}
