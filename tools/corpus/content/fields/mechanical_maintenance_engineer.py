"""Mechanical maintenance engineer in process plants; the neighbouring trades are production and vehicle workshops."""

NAME = "mechanical-maintenance-engineer"
PREFIX = "mech"
TRADE = "plant maintenance"
KIND = "tech"
YEARS = (4, 10)
JOB = {
    "title": "Mechanical Maintenance Engineer",
    "description": """Our fertiliser complex runs round the clock. The mechanical maintenance section keeps 640 pumps, 38 compressors, 21 heat exchanger trains and four boilers available, and plans one turnaround every third year.

Scope of the position
- Plan and carry out preventive and predictive maintenance of rotating and static equipment: centrifugal and reciprocating pumps, compressors, blowers, gearboxes, turbines, exchangers, valves, conveyors.
- Analyse breakdowns, find the root cause and see that it does not come back.
- Condition monitoring: vibration, oil analysis, thermography, alignment.
- Specify seals, bearings and spares; keep minimum stock; qualify vendors.
- Write job plans and work orders in the computerised maintenance system; report MTBF, MTTR and backlog.
- Prepare shutdown scope, manpower and critical path; supervise contractors during execution.
- Follow permit to work, lifting and confined space rules without exception.
- Contribute to energy saving and reliability projects.

Education and experience
- Degree or diploma in mechanical engineering.
- Four to ten years of maintenance in refinery, petrochemical, fertiliser, cement, power or steel plants.
- Knowledge of API 610/682, ASME codes and alignment by laser.
- SAP PM or Maximo. Reading of P&ID and GA drawings. Working AutoCAD.
- Vibration analyst category I or II is desirable.

Candidates whose experience is only in production lines or car service will not be considered for this vacancy.""",
    "must_have_skills": ["Preventive Maintenance", "Rotating Equipment", "Root Cause Analysis", "Condition Monitoring", "CMMS", "Shutdown Planning", "Pumps and Compressors", "AutoCAD"],
    "min_experience": 4, "max_experience": 10,
    "score_weight": {"skills": "0.30", "work_experience": "0.40", "projects": "0.10", "education": "0.15", "certifications": "0.05"},
}
KEYS = {
    "pm": "Preventive maintenance; PM schedules; TPM; Lubrication schedules; Overhauling",
    "rot": "Steam turbines; Gearboxes; Blowers and fans; Mechanical seals; Bearings; Laser alignment",
    "rca": "RCA; 5 Why; FMEA; Failure analysis; Fishbone diagram",
    "cond": "Vibration analysis; Oil analysis; Thermography; Predictive maintenance; Dynamic balancing",
    "cmms": "SAP PM; Maximo; CMMS work orders; Spares inventory in SAP MM",
    "shut": "Turnaround; Annual shutdown; Overhaul planning; MS Project; Primavera",
    "pump": "Centrifugal pumps; Reciprocating compressors; Screw compressors; API 610; Vacuum pumps",
    "cad": "AutoCAD; SolidWorks; Drawing reading; P&ID; Creo",
}
MORE_SKILLS = {
    "more": "Heat exchangers; Boilers; Hydraulics; Pneumatics; Welding supervision; Piping; NDT basics; Conveyor belts; HVAC; Valve maintenance; MS Office; Kaizen; 5S; ISO 9001; Energy audit; Contractor handling; Confined space; Crane and rigging",
}
TITLES = {
    "trainee": "Graduate Engineer Trainee; Trainee Engineer (Mechanical); Apprentice Engineer",
    "junior": "Junior Engineer - Mechanical; Assistant Maintenance Engineer; Maintenance Engineer",
    "mid": "Maintenance Engineer; Mechanical Engineer (Maintenance); Engineer - Rotary Equipment; Plant Mechanical Engineer",
    "senior": "Senior Maintenance Engineer; Sr. Mechanical Engineer; Senior Engineer – Rotating Equipment; Reliability Engineer",
    "lead": "Lead Maintenance Engineer; Assistant Manager (Mechanical Maintenance); Mechanical Maintenance Superintendent",
}
COMPANIES = {
    "india": "Godavari Fertichem Ltd.; Vindhya Cement Works; Sagarmala Petro Products; Rajhans Steel & Power Ltd; Trimurti Paper Mills; Himadri Thermal Power Co.; Kaveri Sugars & Distilleries",
    "gulf": "Gulf Ammonia Industries; Sohar Bay Refining LLC; Al Jazirah Cement; Desalta Water & Power; Northern Emirates Aluminium",
    "us": "Prairie Gold Ethanol; Bayou Polymers Inc.; Iron Range Pellets; Cascade Pulp & Paper; Lone Mesa Refining",
    "uk": "Teesbank Chemicals Ltd; Calder Valley Paper; Humberfield Biofuels",
    "other": "Ogun Cement plc; Petroquímica del Golfo Sur; Zakłady Azotowe Odra; Rift Geothermal Ltd; Mekong Sugar JSC; Marmara Demir Çelik",
}
CLIENTS = "Eastern Oil Refinery; National Fertilisers Complex; Coastal LNG Terminal; State Thermal Power Corporation; Bharat Paper Company; Al Rabwa Desalination Plant; Crescent Aluminium Smelter"
DUTIES = """
pm | Prepared and followed PM schedules for {420|310|260} machines; planned work rose from {48|55} to {82|79} percent.
pm cmms | Rewrote {360|240} job plans with torque, clearances and lubricant grade, and loaded them into SAP.
pm rot | Overhauled {gearboxes|girth gear drives} of two kilns and a ball mill with backlash and contact check.
pm | Introduced autonomous maintenance on {six|eight} packing lines; small stoppages fell by {a third|41%}.
rot | Aligned turbine–compressor trains by reverse dial and laser within {0.03|0.05} mm.
rot pump | Replaced packing with cartridge seals (Plan 53B) in {44|28} hydrocarbon pumps; leaks down {70|80} percent.
rot | Changed journal and thrust bearings of a {12|18} MW back-pressure turbine and set axial float.
rot cond | Balanced ID fan rotors in place, vibration from {11|14} to {2.4|3.1} mm/s.
rca | Found why a boiler feed pump shaft broke {three|four} times: {misaligned suction piping|wrong coupling hub fit}; none since.
rca pump | Led fifteen failure studies by 5-Why on bad actor pumps and doubled MTBF to {26|31} months.
rca cond | Traced recurring bearing failure to {VFD shaft currents|water in oil} and fitted {grounding rings|breathers}.
rca | Presented Pareto of breakdowns monthly and closed {63|48} of {70|55} corrective actions.
cond | Ran a route of {380|520} vibration points with CSI 2140 and gave warning of {17|23} faults before stop.
cond | Started wear debris analysis and thermography; {two|three} gearboxes were saved from seizure.
cond pm | Moved {90|130} fans and blowers from time-based to condition-based intervals.
cmms | Planned weekly schedule in Maximo with {92|88} percent compliance and cleaned a backlog of {1,400|900} orders.
cmms | Codified {6,200|4,700} spares, set min-max levels and cut stock value by {18|22} percent.
shut | Prepared scope, bar chart and manpower of a {21|28}-day turnaround with {450|700} contract workers.
shut rot | Executed major overhaul of syn-gas compressor in {nine|eleven} days against {12|14} planned.
shut cmms | Tracked {2,100|1,600} shutdown jobs daily with progress curves, budget overrun below {two|three} percent.
pump | Maintained multistage boiler feed, slurry and dosing pumps, {API and ANSI|horizontal and vertical} types.
pump | Overhauled three {reciprocating|screw} compressors: valves, piston rings, {rod run-out|rotor timing}.
pump rca | Corrected cavitation in cooling water pumps by raising sump level and trimming impellers.
cad | Drew modified coupling guards, chutes and base frames in AutoCAD for local fabrication.
cad shut | Marked tie-in points on P&IDs and isometrics for {34|26} blinds and spools before the outage.
cad pump | Reverse engineered an obsolete impeller, checked the drawing and had it cast for a {fifth|quarter} of the price.
! * | Managed {four|five} engineers and {38|52} technicians on general and night shift.
! shut | Cut turnaround interval from two to three years after a remaining-life study.
! cmms rca | Built the reliability section: bad actor list, criticality ranking, spares strategy.
* | Supervised hydro test, bundle pulling and re-tubing of {eleven|eight} exchangers.
* | Serviced boilers, safety valves and steam traps; {620|410} traps surveyed, {Rs. 80|Rs. 55} lakh of steam saved.
* | Followed hot work, height and confined space permits; {three|five} years without lost time injury.
* | Cleared statutory inspection of pressure vessels and {lifting tackle|cranes} every year.
pm pump | Kept cooling tower cells, {vacuum|lube oil} pumps and filters ready on a rolling checklist.
cmms pm | Trained {24|18} foremen to raise and close notifications from a tablet.
rot pm | Attended conveyor gear units, fluid couplings and crushers of a {1,200|900} TPH coal plant.
cond rot | Witnessed mechanical run test of new blowers at {the vendor's works|site} with spectrum review.
~ pm | Assisted fitters in lubrication rounds and noted readings of oil level and temperature.
~ rot | Watched dismantling of a {multi-stage|vacuum} pump in in-plant training and drew its parts.
~ cad | Prepared {14|10} part drawings of a gearbox in CAD lab.
~ rca | Made a fishbone of belt slippage during industrial training.
~ * | Visited a {sugar|cement} plant for a week with the batch and wrote the report.
"""
SUMMARIES = """
pm rot | <title> with <years> years in {fertiliser and petrochemical|cement and power} plants.
cond | Believes a machine tells you {before it fails|weeks ahead}; trained on vibration tools.
rca | Practical root cause work, {with operators in the room|not with paper alone}.
shut | Took part in {four|five} planned outages from scope to box-up.
* | <years> years' experience, shift duty and call-out {accepted|usual}, good with contractors.
cmms | Keeps backlog, spares and MTBF {under control|visible to all}.
pump | Hands-on with pumps of all sizes, {from dosing to boiler feed|seals included}.
~ * | Mechanical graduate with in-plant training in {a sugar mill|a thermal station}.
~ cad | Diploma in mechanical engineering, {CAD trained|good in drawing}, wants to work in maintenance.
"""
PROJECTS = """
rot cond | Syn-gas Blower Upgrade | Replaced oil-ring bearings by pads on a {4|6} MW blower. | Vibration {halved|down by 60%} | blowers, bearings
pump rca | Bad Actor Pump Programme | {Top twenty|Top fifteen} pumps studied and modified in one year. | Repairs from {96|74} to {38|33} a year | pumps, seals
shut | Unit {II|III} Turnaround | Mechanical lead for exchangers and columns, {24|19} days. | No lost time injury ; Finished {30|22} hours early | turnaround
pm cmms | PM Optimisation | {1,900|1,300} tasks reviewed, {480|350} dropped, {120|90} added. | {5,400|3,700} man-hours a year freed | SAP PM
cad | Ash Chute Redesign | New geometry with wear plates for a {coal|lime} chute. | Life from {four|five} to {eighteen|sixteen} months | AutoCAD, wear
cond | Wireless Vibration Pilot | {60|48} sensors on cooling tower fans. | Two gearboxes saved | sensors, vibration
~ cad | Design of Gear Puller | Final-year project, modelled and {fabricated|tested} in the college workshop. | Cost Rs. {2,800|3,400} | design, fabrication
~ rot | Vibration Test Rig | Academic rig for unbalance with {MEMS sensor|accelerometer} and LabVIEW. | Group of {four|five} | vibration, LabVIEW
~ pump | Performance of a Centrifugal Pump | Lab project with {three|four} impellers and head-flow curves. | Efficiency gain of {six|five} percent shown | pumps
pm rot | Kiln Drive Revamp | Pinion and girth gear turned, lubrication changed to spray. | {Two|Three}-day outage only | kiln, gears
"""
CERTS = """
cond | Vibration Analyst Category II (ISO 18436-2) | Mobius Institute
* | NEBOSH IGC | NEBOSH
cad | AutoCAD & SolidWorks Certificate | CADD Skill Centre
rca | Root Cause Failure Analysis Course | 
* | Certified Maintenance & Reliability Professional | SMRP
shut | Primavera P6 | 
* | Boiler Operation Engineer (BOE) | State Boiler Board
* | Six Sigma Green Belt | 
"""
DEGREES = {
    "india": "B.E @ Mechanical Engineering; B.Tech @ Mechanical Engineering; Diploma @ Mechanical Engineering; Diploma @ Plant Maintenance; B.E. @ Mechanical",
    "us": "Bachelor of Science @ Mechanical Engineering; B.S. @ Mechanical Engineering Technology",
    "uk": "BEng (Hons) @ Mechanical Engineering; HND @ Plant Engineering",
    "other": "Bachelor of Engineering @ Mechanical Engineering; Diploma @ Mechanical Technology",
    "masters": "M.Tech @ Machine Design; M.E @ Thermal Engineering; MSc @ Asset Management",
}
AWARDS = """
Kaizen of the Year | Plant head | For the seal plan change that stopped {six|seven} chronic leaks.
"""
PUBLICATIONS = """
Shaft currents and short bearing lives | Plant Reliability Notes | Case of {two|three} fans and a cheap grounding ring.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Production Trainee; Workshop Apprentice", "junior": "Production Engineer; Automobile Service Advisor", "mid": "Production Engineer; Workshop Supervisor; Assembly Line Engineer", "senior": "Senior Production Engineer; Service Workshop Manager", "lead": "Production Manager; Works Manager (Automobile)"},
    "keys": "cad",
    "skills": "Line balancing; CNC machining; Engine overhaul; OEE; Jigs and fixtures; Press tools; Quality inspection; Kanban; Vehicle diagnostics; Injection moulding; 5S; Warranty claims",
    "certs": """
* | Lean Manufacturing Practitioner | 
* | CNC Programming Certificate | 
""",
    "summaries": """
* | Production engineer with <years> years in {auto components|plastics}, output and quality first.
* | <title>, <years> years of vehicle workshop {and customers|experience}.
* | Familiar with lean tools and {shift targets|line stops}.
""",
    "duties": """
* | Planned shift output of {4,200|3,600} castings with {28|35} operators.
* | Balanced an assembly line of {nine|twelve} stations and cut takt from {64|72} to {51|58} seconds.
* | Programmed turning centres in Fanuc and proved out {24|18} new parts.
* | Diagnosed engine and gearbox complaints of passenger cars, {12|14} job cards a day.
* | Reduced rejection in injection moulding from {5.1|4.4} to {2.0|1.8} percent.
cad | Designed drilling jigs and gauges in {SolidWorks|AutoCAD}.
* | Settled warranty claims with the maker within {ten|seven} days.
* | Prepared daily production report and OEE chart for the morning meeting.
* | Did first piece and patrol inspection with vernier, bore gauge and CMM.
* | Overhauled diesel engines of trucks and set valve clearance and timing.
* | Arranged material with stores to avoid line stop.
* | Implemented kanban for {160|110} fasteners.
* | Explained repairs and estimates to customers at the service desk.
! * | Headed a workshop of {22|17} mechanics and {two|three} bays for body repair.
* | Trained operators on {press safety|quick die change}.
* | Audited child parts at {seven|nine} suppliers for PPAP.
""",
}
