"""Registered nurse, medical-surgical and critical care; the neighbouring trade is nursing assistants."""

NAME = "registered-nurse"
PREFIX = "nurse"
TRADE = "nursing"
KIND = "health"
YEARS = (3, 8)
JOB = {
    "title": "Registered Nurse – Medical Surgical / ICU",
    "description": """Al Waha General is a 320-bed hospital that is opening a second medical-surgical floor and six more intensive care beds. We are looking for registered nurses who can hold their ground on a busy shift and who treat families as part of the care.

Your duties
- Assess patients on admission and at every shift, plan their care and evaluate it with the medical team.
- Give medicines by every route, including intravenous infusions and blood products, following the five rights.
- Watch vital signs, read rhythm strips, notice the patient who is getting worse and escalate early.
- Care for ventilated and post-operative patients: airway, drains, lines, wounds, pain.
- Take part in code blue and rapid response calls.
- Keep infection rates low: hand hygiene, bundles, isolation.
- Chart accurately and on time in our electronic record.
- Teach patients and their relatives before discharge, and guide new staff.

What we need
- B.Sc Nursing, BSN or GNM with a valid registration or licence (State Council, RN, DHA, SCFHS, Prometric or NMC).
- At least three years of bedside work in acute care, some of it in ICU, HDU or a step-down unit.
- Current BLS; ACLS for intensive care posts.
- Competence in IV therapy, patient assessment, ventilator care, wound care, infection control and medication administration.
- Experience with an EMR such as Epic, Cerner or a local system.

We offer twelve-hour shifts with a fair roster, housing or an allowance, thirty days of leave and study support. Applicants from home care or outpatient clinics are welcome to apply for other posts on our site.""",
    "must_have_skills": ["Patient Assessment", "Medication Administration", "IV Therapy", "Critical Care", "Wound Care", "Infection Control", "Electronic Medical Records", "ACLS"],
    "min_experience": 3, "max_experience": 8,
    "score_weight": {"skills": "0.30", "work_experience": "0.35", "projects": "0.00", "education": "0.15", "certifications": "0.20"},
}
KEYS = {
    "assess": "Head-to-toe assessment; Nursing assessment; Vital signs monitoring; Care planning; Triage",
    "meds": "Drug administration; Med pass; High-alert medicines; Insulin and heparin protocols",
    "iv": "IV cannulation; Central line care; PICC; Blood transfusion; Infusion pumps; Venepuncture",
    "icu": "ICU; Ventilator care; Hemodynamic monitoring; ABG interpretation; CCU; Arterial lines",
    "wound": "Dressings; Pressure ulcer prevention; Wound VAC; Stoma care; Drain care",
    "inf": "IPC; Hand hygiene audit; VAP and CLABSI bundles; Isolation precautions; Aseptic technique",
    "emr": "Epic; Cerner; HIS charting; EHR; Meditech; e-MAR",
    "code": "ACLS; BLS; Code Blue response; Defibrillation; Crash cart",
}
MORE_SKILLS = {
    "care": "Pain management; Palliative care; Tracheostomy care; NG tube feeding; Catheterization; Pre and post-operative care; Dialysis assistance; Patient education; Discharge planning; SBAR handover; NABH / JCI standards; Fall prevention",
    "soft": "Compassion; Calm under pressure; Shift leadership; Family counselling",
}
TITLES = {
    "trainee": "Nursing Intern; Student Nurse; Graduate Nurse Trainee",
    "junior": "Staff Nurse; Junior Staff Nurse; Registered Nurse (Med-Surg)",
    "mid": "Staff Nurse – ICU; Registered Nurse; RN, Step-down Unit; Ward Sister",
    "senior": "Senior Staff Nurse; Registered Nurse, MICU; Charge Nurse; Staff Nurse Grade I",
    "lead": "Nurse In-charge, ICU; Nurse Team Leader; Charge Nurse, Critical Care; Senior Sister",
}
COMPANIES = {
    "india": "Sanjeevani Multispeciality Hospital; Holy Spirit Mission Hospital; Aarogya Heart Institute; Matha Medical Centre; Nalanda Trauma Care; Shanthi Nursing Home; Kamala Superspeciality Hospital",
    "gulf": "Al Waha Specialist Hospital; Gulf Crescent Medical Center; Bait Al Shifa Hospital; Najm Polyclinic & Hospital; Dar Al Rahma Hospital",
    "us": "St. Brendan Medical Center; Lakemont University Hospital; Prairie View Regional; Mercy Hill Hospital; Cedar Ridge Community Hospital; Bayou General",
    "uk": "Wharfedale NHS Teaching Trust; Severn Vale Infirmary; St Hilda's Hospital; Calder District Hospital",
    "other": "Umgeni Provincial Hospital; Sankt Florian Klinikum; Hospital Santa Clara do Vale; Lotus Bay General Hospital; Rift Lakes Referral Hospital; Visayas Doctors' Center",
}
DUTIES = """
assess | Took care of {6|8|5} patients a shift on a {30|42}-bed surgical floor, from admission history to discharge teaching.
assess | Picked up early sepsis in {three|two} patients through MEWS scoring and had antibiotics running inside the hour.
assess meds | Carried out head-to-toe checks every four hours and adjusted insulin by sliding scale.
meds | Gave oral, IM, SC and {NG|inhaled} drugs to {24|28} patients per round with no reported error in {18|30} months.
meds iv | Titrated noradrenaline, insulin and sedation on syringe pumps according to physician orders.
meds | Double-checked high-alert drugs and wrote {nine|six} near-miss reports that changed the storage of look-alike vials.
iv | First to be called for difficult cannulation; placed {12|15} peripheral lines on a usual day, many in children and the elderly.
iv | Transfused packed cells and platelets for {oncology|dialysis} patients and managed two mild reactions by protocol.
iv inf | Cared for PICC and central lines with chlorhexidine dressings; {no|one} bloodstream infection in {14|20} months on the unit.
icu | Nursed ventilated patients one-to-one in a {12|18}-bed intensive unit: suction, weaning trials, ABG every six hours.
icu assess | Recovered {CABG|valve replacement} patients in the first 24 hours with arterial line, pacing wires and chest drains.
icu | Prepared and assisted intubation, {tracheostomy|chest tube insertion} and bedside dialysis (CRRT).
icu code | Worked in MICU through {both|three} COVID waves, proning teams included, with up to {two|three} ventilated patients a shift.
wound | Dressed stage II to IV pressure sores and surgical wounds, {vacuum|silver} dressings included; {41|60} healed before discharge.
wound assess | Ran the Braden score round each Monday; hospital-acquired sores on the ward fell from {9|7} to {2|3} in a year.
wound | Looked after burns, stomas and diabetic feet with the plastics team, and taught relatives to do the dressing at home.
inf | Link nurse for infection prevention: {weekly|monthly} hand-washing audits, compliance up from {64|71} to {93|90} percent.
inf icu | Kept the VAP bundle (head up, oral care, cuff pressure); {no|only one} case in {11|16} months.
inf | Nursed patients under airborne and contact isolation, TB and MRSA mostly, and trained housekeeping in PPE.
emr | Charted in Epic at the bedside and was super-user for {22|30} colleagues when the module went live.
emr meds | Moved the ward from paper MAR to barcode scanning with Cerner; missed doses fell by {a third|40%}.
emr | Entered nursing notes, intake-output and handover in the hospital information system within {30|20} minutes of care.
code | Member of the code team; {31|26} resuscitations in {two|three} years, mostly on compressions, drugs and the defibrillator.
code assess | Answered rapid response calls from the wards and stayed until the patient was stable or moved.
code | Checked crash cart and defib every shift and renewed Advanced Cardiac Life Support {every second year|on time}.
! * | In charge of shift for {14|18} nurses: assignments, bed flow, sick calls, complaints.
! assess | Preceptor to {seven|nine} new graduates, with weekly feedback and skills sign-off.
! inf wound | Brought bundle audits and skin rounds into one nurse-led checklist for the {JCI|NABH} survey.
* | Prepared patients for theatre, received them back and managed pain by {PCA|epidural} with the anaesthetist.
* | Talked with families in {three|two} languages about tubes, alarms and what to hope for.
* | Took end-of-life patients with dignity, {called the chaplain|sat with families} when nothing else was left to do.
* | Explained warfarin, insulin pens and wound signs before discharge; readmissions in 30 days fell from {14|12}% to {9|8}%.
iv meds | Ran chemotherapy pre-medication and antibiotics for a {10|14}-chair day unit on reliever duty.
icu emr | Documented hourly hemodynamics, GCS and ventilator settings in the critical care flowsheet.
assess code | Triaged walk-ins and ambulance arrivals in a {24|40}-bay emergency department during {rotation|float shifts}.
wound iv | Removed sutures, drains and sheaths, and resited cannulas every 72 hours by policy.
~ assess | Posted in medical, surgical, paediatric and maternity wards during {a year|six months} of internship.
~ meds | Gave medicines under supervision and recorded vital signs for {12|10} patients.
~ inf | Followed hand washing and waste colour codes and took part in a poster week on needle injuries.
~ wound | Assisted the sister with simple dressings, bed baths and position changes.
~ * | Presented a case study on {dengue|post-operative ileus} to the class and the clinical instructor.
"""
SUMMARIES = """
assess | <title> with <years> years at the bedside in {acute medical and surgical|multispeciality hospital} care.
icu | <years> years in {adult|mixed medical and cardiac} intensive care, comfortable with pumps, ventilators and frightened families.
code | Steady in a resuscitation, {tidy in my notes|quick to call for help}.
* | A nurse who {listens first|is patient with patients} and works well with doctors of every temper.
iv meds | Experienced in infusion therapy and safe drug rounds on {busy|thirty-bed} wards.
inf | Interested in infection prevention and in {teaching juniors|audits that lead to change}.
* | Registered nurse, <years> years post qualification, ready to {relocate|join within one month}.
wound | Trained in skin and wound management with good healing results.
~ * | Newly qualified nurse with {clinical postings in five departments|a year of hospital internship}.
~ assess | Graduate of a four-year nursing course, {registered with the state council|licence examination passed}.
"""
PROJECTS = """
inf | Hand Hygiene Week | {Quality|Infection control} project on the surgical floor with hidden observers and a feedback board. | Compliance rose by {22|19} points ; Poster shown at the regional nursing meet | IPC, audit
wound | Turning Clock | Bedside clock card that reminds staff of {two-hourly|three-hourly} turning. | Sores fell by {half|a third} on {two|three} wards | Braden, nursing care
meds | Quiet Zone Drug Round | Red {aprons|sashes} for nurses giving medicines so that nobody interrupts them. | Interruptions per round down from {11|9} to {3|2} | medication safety
assess | SBAR Handover Card | Pocket card for shift handover, made with {six|four} colleagues. | Handover shortened by {ten|eight} minutes | SBAR
~ assess | Knowledge of Anganwadi Workers on Anaemia | B.Sc research project with {60|80} participants and a pre-test and post-test. | Guided by the community health faculty | research, community health
~ inf | Needle Stick Injuries among Students | Survey of {110|140} nursing students on {reporting|prevention}. | Second prize at college research day | survey
~ wound | Health Talk on Diabetic Foot | Teaching module for {outpatients|villagers} with charts in the local language. | Given at {three|four} camps | health education
code | Mock Code Fridays | Unannounced resuscitation drills with a stopwatch. | Time to first shock from {190|170} to {95|80} seconds | ACLS, simulation
"""
CERTS = """
code | Basic Life Support (BLS) | American Heart Association
code | Advanced Cardiovascular Life Support (ACLS) | American Heart Association
* | Registered Nurse and Midwife, State Nursing Council |
icu | CCRN – Adult Critical Care | AACN
* | DHA Licence – Registered Nurse | Dubai Health Authority
* | Saudi Prometric, SCFHS classification | SCFHS
* | HAAD / DOH Eligibility |
inf | Certificate in Infection Prevention and Control | 
* | NMC Registration, Part 1 Adult Nursing | NMC
"""
DEGREES = {
    "india": "B.Sc Nursing; GNM @ General Nursing and Midwifery; B.Sc (N) @ Nursing; Post Basic B.Sc Nursing",
    "us": "Bachelor of Science in Nursing (BSN) @ Nursing; Associate Degree in Nursing @ Nursing",
    "uk": "BSc (Hons) @ Adult Nursing; Diploma of Higher Education @ Adult Nursing",
    "other": "Bachelor of Science in Nursing @ Nursing; Diploma @ Nursing and Midwifery",
    "masters": "M.Sc Nursing @ Medical Surgical Nursing; MSN @ Adult Health",
}
AWARDS = """
Nurse of the Quarter | Hospital management | Named by patients and the {night team|consultants} for calm care on the surgical floor.
Florence Medal (ward level) | Nursing Department | For leading the skin care round that {halved|cut} pressure sores.
"""
PUBLICATIONS = """
Interruptions during the drug round | Ward Practice Quarterly | A before-and-after count on {two|three} wards, with {612|480} observed doses.
"""
NEIGHBOUR = {
    "titles": {"trainee": "Nursing Assistant Trainee; Care Assistant", "junior": "Nursing Assistant; Certified Nursing Assistant; Healthcare Assistant", "mid": "Patient Care Technician; Nurse Aide; Home Care Nurse Aide",
               "senior": "Senior Healthcare Assistant; Patient Care Technician II", "lead": "Care Home Team Leader; Senior Nursing Aide"},
    "keys": "",
    "skills": "Activities of daily living; Bed making; Patient hygiene; Vital signs; Feeding assistance; Patient transfer; Manual handling; Companionship; Dementia care; Blood sugar checks; Housekeeping",
    "degrees": {"india": "Certificate @ General Duty Assistant; ANM @ Auxiliary Nurse Midwife; Diploma @ Nursing Assistance", "us": "Certificate @ Nursing Assistant Program; High School Diploma", "uk": "NVQ Level 3 @ Health and Social Care", "other": "Certificate @ Health Care Services; Caregiver NC II"},
    "certs": """
* | Certified Nursing Assistant (CNA) | State registry
* | First Aid and CPR | Red Cross
* | Care Certificate | 
* | Caregiver NC II | 
""",
    "summaries": """
* | Nurse aide with <years> years in {wards and homes|elderly care}, gentle and on time.
* | Care assistant who {notices|reports} small changes and keeps people company.
* | <title>, <years> years, used to night duty and {heavy lifting with the hoist|twelve-hour shifts}.
""",
    "duties": """
* | Bathed, dressed and fed {9|12} residents each morning and walked with those who could.
* | Measured temperature, pulse and blood pressure for the nurse and told her when a number looked odd.
* | Turned bed-bound patients every two hours and kept the sheets dry and smooth.
* | Brought patients to X-ray, dialysis and theatre by wheelchair or trolley, {20|25} trips a shift.
* | Emptied catheter bags and wrote the amount on the fluid chart.
* | Sat one-to-one with confused patients at night to prevent falls.
* | Helped the physiotherapist with transfers, frames and stairs practice.
* | Prepared the room, linen and locker for each admission on a {28|36}-bed unit.
* | Checked sugar by finger prick before meals under the charge nurse.
* | Laid out the dead with respect and listed their belongings with a witness.
* | Went to {five|seven} homes a day to help with washing, breakfast and a chat.
* | Ordered gloves, pads and linen, and kept the sluice room in order.
* | Took part in games and singing hours for residents with dementia.
! * | Made the rota for {eight|eleven} aides and showed new ones the hoist.
* | Accompanied patients on ambulance transfers and handed over their papers.
* | Reported bruises and poor eating to the nurse in charge and the family.
""",
}
