"""Electrical site engineer in building services; the neighbouring trade is technicians and panel assembly."""

NAME = "electrical-site-engineer"
PREFIX = "elec"
TRADE = "electrical projects"
KIND = "tech"
YEARS = (4, 10)
JOB = {
    "title": "Electrical Site Engineer (MEP Projects)",
    "description": """We are an MEP contractor building two towers, a mall and a district cooling plant, and need electrical engineers who live on site and not in the office.

Responsibilities
• Execute electrical works as per approved shop drawings, specification and local authority regulations, from first fix to handing over.
• Plan manpower and material for containment, cable pulling, glanding and termination, lighting and small power, earthing and lightning protection.
• Supervise installation of LV panels, MCC, busbar trunking, transformers, DG sets and UPS.
• Coordinate with civil, HVAC, plumbing and fire fighting engineers so that services do not clash; raise RFIs in time.
• Check load schedules, cable sizing and voltage drop before ordering.
• Inspect and test: megger, continuity, earth resistance, primary and secondary injection; prepare method statements, ITPs and inspection requests and close the consultant's snags.
• Commission the installation with the authority and the client's team.
• Take quantities and support the QS with subcontractor and client invoices.
• Enforce permit to work, lock-out/tag-out and toolbox talks.

Requirements
• B.E./B.Tech or three-year diploma in electrical engineering with four to ten years in commercial or industrial projects.
• Good command of AutoCAD; reading of single line diagrams and schematic drawings.
• Knowledge of IEC, IS or BS 7671 standards and of one local authority (DEWA, ADDC, KAHRAMAA, CEIG).
• Valid driving licence is a plus. Immediate joiners are preferred. Site accommodation and transport are provided by the company.""",
    "must_have_skills": [
        {"label": "Electrical Installation", "value": "electrical-installation"}, {"label": "LV Switchgear", "value": "lv-switchgear"},
        {"label": "Cable Sizing", "value": "cable-sizing"}, {"label": "Testing & Commissioning", "value": "testing-commissioning"},
        {"label": "AutoCAD", "value": "autocad"}, {"label": "Earthing", "value": "earthing"}, {"label": "MEP Coordination", "value": "mep-coordination"},
        {"label": "Site Supervision", "value": "site-supervision"}],
    "min_experience": 4, "max_experience": 10,
    "score_weight": {"skills": "0.30", "work_experience": "0.40", "projects": "0.15", "education": "0.10", "certifications": "0.05"},
}
KEYS = {
    "inst": "Cable tray and conduit works; Containment; Cable laying & termination; Lighting and power wiring; Busbar trunking",
    "lv": "LT panels; MCC and PCC; ACB / MCCB; SMDB and DB dressing; Distribution boards; HT/LT switchgear",
    "size": "Load calculation; Voltage drop calculation; Cable sizing; ETAP; Dialux; Short circuit study",
    "test": "Megger / IR test; Pre-commissioning; T&C; Primary injection; Relay testing; Thermography",
    "cad": "AutoCAD; Auto CAD 2D; Revit MEP; Shop drawings; SLD reading",
    "earth": "Earthing; Grounding; Lightning protection; Earth pit resistance test",
    "mep": "MEP co-ordination; Services coordination; Navisworks; RFI / clash resolution; BMS interface",
    "site": "Manpower planning; Subcontractor management; Site execution; Site inspection (WIR/MIR); Toolbox talks",
}
MORE_SKILLS = {
    "more": "Transformer 11kV/415V; DG set; UPS; Fire alarm system; CCTV; ELV; Solar PV; HVAC basics; Permit to work; MS Project; Primavera P6; BOQ preparation; Snag closing; MS Office; PLC basics; Street lighting",
    "soft": "Team handling; Hindi and English speaking; Client coordination; Driving licence",
}
TITLES = {
    "trainee": "Graduate Engineer Trainee; Trainee Electrical Engineer; Diploma Trainee (Electrical)",
    "junior": "Junior Electrical Engineer; Assistant Site Engineer (Electrical); Site Engineer – Electrical",
    "mid": "Electrical Site Engineer; Electrical Engineer; Project Engineer - Electrical; Electrical Field Engineer",
    "senior": "Senior Electrical Engineer; Sr. Site Engineer (Electrical); Electrical Project Engineer",
    "lead": "Lead Electrical Engineer; MEP Project Engineer; Electrical Construction Manager; Asst. Manager - Electrical",
}
COMPANIES = {
    "india": "Voltara Electricals Pvt. Ltd.; Shree Ganesh Power Projects; Bluepine MEP Services Pvt. Ltd.; Trishul Infra & Electricals; Jyoti Prabha Contractors; Kaveri Electromech Ltd.; Suryakant Engineers",
    "gulf": "Al Marjan Electromechanical LLC; Desert Star Contracting Co. W.L.L.; Burj Hajar MEP; Seeb Electrical Works LLC; Al Fanar Heights Contracting; Petra Gulf Electromechanical",
    "us": "Ironwood Electric, Inc.; Lakeshore Power Contractors; Tri-County Electric Co.; Redstone Building Services",
    "uk": "Pennine Electrical Contracts Ltd; Hartwell & Moss Building Services; Brightwire Engineering Ltd",
    "other": "Umoja Power Contractors; Elektro-Sever d.o.o.; Instalaciones Turia S.L.; Mekong Electrical JSC; Ogun Energy Works; Manila Bay Electromechanical Corp.",
}
CLIENTS = "Skyline Tower Developers; State Power Distribution Company; Oasis Mall Holdings; Horizon Metro Rail Project; Al Noor Hospital Group; Crescent Refinery; Greenfield Pharma SEZ; Municipality of Al Rabwa; Coastal Cement Works; University Housing Authority"
DUTIES = """
inst site | Executed conduit, tray and wiring works of {14|22|9} floors with {35|48} electricians and two foremen.
inst | Pulled and terminated {18|26} km of XLPE armoured cable from {240|300} sq.mm down to 4 core 16.
inst mep | Fixed light fittings and small power after ceiling co-ordination with ducts and sprinklers, {1,900|2,400} points.
inst | Erected {850|1,200} m of busbar riser with tap-off boxes for {two|three} residential blocks.
lv | Installed {six|nine} MCC panels and {42|60} DBs, dressed, torqued and labelled as per approved schedule.
lv test | Energized main LT panel ({2500|3200} A ACB) with type-tested synchronizing of {two|three} DG sets.
lv | Erection of 11 kV RMU, {1000|1600} kVA dry type transformers and feeder pillars up to handover to authority.
lv site | Replaced the incomer of a running {hospital|cold store} in a {nine|six} hour shutdown without loss of load.
size | Prepared load schedule and selected cables with derating and volt drop below {4|3} percent for {120|85} circuits.
size cad | Checked consultant's SLD against IEC 60364 and corrected breaker ratings of {17|11} feeders before procurement.
size | Ran ETAP short circuit and coordination study for a {33|11} kV substation upgrade.
test | Carried out megger, continuity, polarity and loop impedance on every final circuit and kept signed records.
test lv | Secondary injection of protection relays and {contact resistance|timing} test of breakers along with the vendor.
test | Pre-commissioned fire alarm, UPS and central battery with the authority's inspector; passed at {first|second} visit.
test earth | Tested {64|48} earth pits by fall-of-potential, all below {one|two} ohm, and handed over the test book.
cad | Drew shop drawings and as-builts in AutoCAD for lighting, power and {ELV|fire alarm} layouts, {210|160} sheets.
cad mep | Modelled cable trays in Revit and sat in clash meetings weekly until zero hard clashes in the plant room.
earth | Built ring earth with {25x3|50x6} GI strip, copper electrodes and bonding of steel columns.
earth inst | Completed lightning arrestors, down conductors and test links for {four|seven} buildings as per IS/IEC 62305.
mep | Coordinated sleeves, openings and riser space with civil and HVAC engineers; raised {55|38} RFIs.
mep site | Attended consultant meetings, closed {310|240} snags and obtained TOC for the {tower|mall} in time.
site | Controlled {three|four} subcontractors, daily progress report and manpower histogram to project manager.
site | Raised inspection requests (WIR / MIR), followed ITP hold points and kept re-inspection below {6|8} percent.
site size | Took measurement of executed quantities and verified bills with the QS each month end.
! site | Headed electrical scope worth {AED 38 million|Rs. 24 crore|USD 6.5 million} with {five|seven} engineers.
! mep | Negotiated variation orders for added data hall power and saved {21|16} days through prefabricated risers.
! test | Planned black-building and integrated systems test, {36|48} hours without a failed changeover.
* | Held toolbox talks each morning, and enforced LOTO and permit system; {1.1|0.7} million man-hours without LTI.
* | Indented materials, checked deliveries against the submittal and arranged storage.
* | Visited manufacturer's works for FAT of switchboards in {Pune|Sharjah|Birmingham}.
inst lv | Laid underground LT network, {feeder pillars|street lighting} and SMDB supply for a {160|90}-villa compound.
inst test | Installed {450|800} kWp rooftop solar with string inverters, and tested open-circuit voltage string by string.
cad size | Marked up redline drawings daily and recalculated cable lengths before cutting drums, {3|4} percent wastage.
mep test | Interfaced chillers, AHUs and pumps with BMS, point-to-point checked {1,100|760} IO.
earth lv | Provided neutral and body earthing of transformers and gensets with separate pits and chemical electrodes.
site inst | Managed temporary power and site lighting for {1,200|600} workers during {construction|fit-out}.
site mep | Phased a live airport terminal's rewiring in {night possession|four-hour windows}.
~ inst | Assisted the engineer in first fix of a {school|hostel} building and marked conduit routes on the slab.
~ test | Noted insulation resistance readings and prepared the format in Excel.
~ cad | Updated DB schedules and redline drawings in AutoCAD during training.
~ lv | Observed panel assembly and wiring at the workshop for {four|six} weeks.
~ * | Visited a {132|66} kV substation with the batch and submitted a report.
"""
SUMMARIES = """
inst site | <title> having <years> years' experience in execution of {high rise and commercial|industrial and infrastructure} electrical works.
test | Strong in testing, commissioning and {authority approval|client handing over}.
mep | Worked with {consultants and authorities|main contractors} on MEP co-ordination for towers and malls.
* | <years> years in site execution, {valid driving licence|ready to work in remote locations}.
lv | Sound knowledge of switchgear, transformers and standby generators.
cad size | Able to prepare drawings, load schedules and BOQ independently.
earth | Familiar with IS, IEC and BS practice, {earthing and surge protection|substation works} in particular.
* | Good at controlling labour and finishing {before the milestone|with few snags}.
~ * | Electrical graduate with {vocational training at a substation|in-plant training}, searching for site exposure.
~ inst | Diploma holder {willing to travel|interested in building electrification} and hands-on with wiring.
"""
PROJECTS = """
inst lv | {G+32|G+24} Residential Tower | Complete electrical fit-out of a tower with basement parking and {two|three} substations. | Handed over {three|two} weeks early ; {5.2|3.6} MVA connected load | LV panels, busbar, lighting
test mep | {Medical|Dental} College Block | Power, ELV and medical IT supply for a {300|200}-bed teaching hospital. | Isolated power for {eight|six} theatres ; Generator changeover in {nine|eleven} seconds | hospital, UPS, IPS
site inst | Metro Station Package E-{4|7} | Tunnel lighting, small power and earthing of {two|three} underground stations. | Night working with {90|70} people | metro, tunnel lighting
size lv | Pharma Plant Utility Building | New PCC and {14|10} MCCs in a running SEZ plant. | Shutdown limited to {two|three} Sundays | PCC, MCC, cables
earth test | 33/11 kV Outdoor Substation | Yard earthing, {two|three} power transformers and control cabling. | Step and touch voltage within limits | substation, earthing
cad mep | Retail Mall Refurbishment | Redesign of tenant supplies while shops stayed open. | {96|74} tenants moved to new meters | Revit, AutoCAD
inst earth | Street Lighting Phase {II|III} | {640|420} LED poles with feeder pillars along the coastal road. | Energy down by {46|52} percent | LED, feeder pillar
mep site | District Cooling Plant | Electrical works for {four|six} 2,500 TR chillers and VFD pumps. | Coordinated with {five|seven} trades | chillers, VFD, BMS
~ test | Automatic Power Factor Correction Panel | Final-year project with {Arduino|8051} switching of capacitor steps. | Corrected from 0.72 to 0.95 in the lab | microcontroller, APFC
~ inst | Solar Powered Street Light with Dimming | Mini project with {LDR and PIR sensors|a 20 W panel}. | Ran {three|two} nights on one charge | solar, sensors
~ earth size | Design of Earthing for a 66 kV Yard | Academic design by IEEE 80 checked in {MATLAB|Excel}. | Guided by HOD, EEE | IEEE 80, earthing
size test | Data Hall {A|B} Power Upgrade | {1.2|0.8} MW of UPS, STS and busway for a colocation site. | Integrated test passed at first attempt | UPS, STS
"""
CERTS = """
cad | AutoCAD Electrical Certificate | CADD Skill Centre
* | NEBOSH International General Certificate | NEBOSH
* | Electrical Supervisor Licence 'B' Grade | State Electrical Inspectorate
size | ETAP Short Course | 
inst | 18th Edition BS 7671 | City & Guilds
* | OSHA 30-Hour Construction | OSHA
site | Primavera P6 Training | 
* | First Aid at Work | 
"""
DEGREES = {
    "india": "B.E @ Electrical and Electronics Engineering; B.Tech @ Electrical Engineering; Diploma @ Electrical Engineering; Diploma @ Electrical & Electronics; B.E. @ E.E.E",
    "us": "Bachelor of Science @ Electrical Engineering; B.S. @ Electrical Engineering Technology",
    "uk": "BEng (Hons) @ Electrical and Electronic Engineering; HND @ Electrical Engineering",
    "other": "Bachelor of Engineering @ Electrical Power; BSc @ Electrical Engineering; Diploma @ Electrical Technology",
    "masters": "M.Tech @ Power Systems; MSc @ Building Services Engineering",
}
AWARDS = """
Safety Star | Main contractor | For {500|750} days without an electrical incident on the podium works.
Best Site Engineer | Company annual day | For finishing the substation {18|12} days before the programme.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Electrician Trainee; ITI Apprentice", "junior": "Electrician; Electrical Technician", "mid": "Maintenance Electrician; Electrical Technician; Panel Wireman",
               "senior": "Senior Electrician; Electrical Foreman", "lead": "Electrical Foreman; Electrical Supervisor (Maintenance)"},
    "keys": "",
    "skills": "House wiring; Motor rewinding; Fault finding; DOL and star-delta starters; Multimeter; Panel wiring; Breakdown maintenance; Pump maintenance; AC servicing; Soldering; Clamp meter; Contactor wiring",
    "degrees": {"india": "ITI @ Electrician Trade; I.T.I @ Wireman; Diploma @ Electrical", "us": "Certificate @ Electrical Apprenticeship; High School Diploma", "uk": "NVQ Level 3 @ Electrotechnical Services", "other": "Certificate @ Electrical Installation; Diploma @ Industrial Electricity"},
    "certs": """
* | Wireman Permit | State Licensing Board
* | Journeyman Electrician Licence | 
* | First Aid and Fire Drill | 
""",
    "summaries": """
* | Electrician with <years> years in {factory maintenance|building upkeep}, quick at fault finding.
* | <title>, hard worker, shift duty {accepted|no problem}, <years> years.
* | Skilled in motors, starters and {lighting repairs|daily checks}.
""",
    "duties": """
* | Attended breakdown calls of {motors|hoists}, contactors and limit switches in a rolling shift.
* | Rewound {three|five} HP motors and changed bearings in the workshop.
* | Wired control panels from the drawing with ferrules and lugs, {two|three} panels a week.
* | Replaced lamps, chokes, ceiling fans and switches in {240|180} flats.
* | Did weekly battery, diesel and coolant check of a {250|500} kVA generator and noted hours.
* | Repaired geysers, pumps and level controllers for a housing society.
* | Changed star-delta starters and set overload relays with a clamp meter.
* | Cleaned LT panels and tightened joints at the yearly shutdown.
* | Took meter readings and reported abnormal consumption.
* | Laid conduit and pulled wires in site offices and labour camps under the engineer.
* | Maintained {EOT|gantry} cranes: pendant, brake and festoon cable.
* | Soldered PCBs and replaced fuses of UPS under guidance of the vendor.
! * | Gave work to {six|eight} helpers and kept the tool crib.
* | Serviced split AC units, {gas charging included|filters and drains}.
* | Kept breakdown register and listed spares for the storekeeper.
* | Restored supply after monsoon faults, climbing poles with proper belt.
""",
}
