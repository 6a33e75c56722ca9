"""Lines that stand in any field's resumes: objectives, declarations, hobbies, voluntary work, thin jobs."""

OBJECTIVES = """
To obtain a {challenging|responsible} position in a {reputed|growth oriented|well established} organization where I can {utilize|apply} my skills for the {mutual growth|benefit of the company and myself}.
Seeking a {career|position} in a professionally managed concern which offers {job satisfaction|learning} and {steady|continuous} growth.
To be associated with an organization that gives me scope to {update|widen} my knowledge in accordance with the {latest trends|changing needs of the industry}.
To work in a {stimulating|pragmatic} environment where I can {demonstrate|sharpen} my technical and interpersonal skills.
Looking for a {suitable|better} opening in {Gulf|India or abroad|a multinational company} where {sincerity and hard work|honesty and commitment} are valued.
To build a {long term|rewarding} career with a leading corporate of hi-tech environment with committed and {dedicated|skilled} people.
I want to {prove|establish} myself in <trade> and grow along with the {company|organisation}.
To secure a position in <trade> where my {training|qualification} and {willingness|eagerness} to learn will be {put to good use|an asset}.
Looking for a {first|new} {real|full-time} role in <trade> with a team that {reviews carefully|teaches well}.
Aim to be associated with a {progressive|forward looking} organisation in the area of <trade>, to {gain exposure|contribute} and deliver results.
A role in <trade> with more {ownership|responsibility}, {preferably|ideally} close to {home|my family}.
To achieve a {high|respectable} position in <trade> by {accepting challenges|sheer hard work} and adding value to the {employer|organisation}.
To take up assignments in <trade> that {demands|makes use of} the best of my {ability|experience}.
"""
DECLARATIONS = """
I hereby declare that the {above furnished|above mentioned|above written} {information|particulars|details} {is|are} true to the best of my {knowledge|knowledge and belief|knowledge and conscience}.
I {do hereby|hereby solemnly|hereby} {declare|affirm} that all the {statements|information} made {above|in this resume} {is|are} {true and correct|correct and complete} to the best of my {knowledge|knowledge and belief}.
The {above|given} information is {true and correct|authentic} and I {bear|take} the {responsibility|full responsibility} for the {correctness|authenticity} of the {above-mentioned particulars|same}.
I {assure|promise} that I will {work hard|discharge my duties} to the {entire satisfaction|satisfaction} of my superiors if {selected|given a chance}.
I consider myself {familiar|comfortable} with all aspects of <trade> and {declare|confirm} that the {facts|details} furnished are {true|correct} to my {knowledge|belief}.
"""
HOBBIES = """Playing cricket; Listening to music; Reading books; Travelling; Cooking; Chess; Gardening; Badminton; Watching Malayalam movies; Internet browsing; Sketching; Long drives; Volleyball; Birdwatching; Knitting;
Trail running; Pottery; Carrom; Solving sudoku; Swimming; Photography; Kabaddi; Bread baking; Amateur radio; Choir singing; Rangoli; Table tennis; Hiking; Board games; Cycling; Capoeira; Crossfit; Making friends; Stamp collection"""
STRENGTHS = """Quick learner; Hard working; Positive attitude; Confident and determined; Good communication skills; Team player; Punctual; Ability to work under pressure; Self-motivated; Adaptable to any environment;
Honest and sincere; Problem solving; Good listener; Leadership quality; Time management; Optimistic; Comprehensive problem solving abilities; Willing to relocate"""
VOLUNTEER = """
Volunteer | Annapurna Food Bank | Packed and handed out {60|80|110} family ration kits every {Sunday|second Saturday}.
Blood Donation Coordinator | Red Drop Circle | Organised {three|four|five} donation camps with {140|210|300} donors.
Mentor | Girls Into Engineering Club | Met a group of {five|eight} school students twice a month for {a year|two terms}.
Coach | Riverside Under-12 Football | Ran Saturday training for {14|18|22} children.
Reading Partner | Open Page Literacy | Read with adult learners for two hours a week at the town library.
Trail Crew | Friends of Elk Hollow | Rebuilt {two|three} footbridges washed out by the spring flood.
Flood Relief Volunteer | Karuna Relief Trust | Ran the boat rota and the medicine list in the {2018|2019} floods.
Treasurer | St. Columba Parish Council | Kept the books of the parish hall and its {roof|heating} appeal.
NSS Volunteer | NSS unit of the college | Attended a {seven|ten} day village camp on sanitation and tree planting.
Tutor | Bright Saturday School | Taught maths and English to {12|15|20} newly arrived teenagers.
Event Steward | Harbour Half Marathon | Marshalled the {8|14} km water station {three|four} years running.
Translator | Newcomers' Welcome Desk | Went along to clinic and school appointments for {Arabic|Spanish|Ukrainian} speaking families.
Scout Leader | 9th Marsh Lane Scouts | Led weekly meetings and one summer camp for {24|30} scouts.
Animal Shelter Helper | Paws & Patience | Walked dogs and photographed {cats|older animals} for the adoption page.
Community Radio Host | Vaayu 90.8 | Presented a {fortnightly|weekly} call-in hour on {health|jobs|local news}.
"""
# Thin work for keyword lists: title | employer | sentence ; sentence
THIN_WORK = """
Shop Assistant | Corner Mart Stores | Served customers at the till and {restocked|refilled} shelves. ; Closed the shop {two|three} evenings a week.
Data Entry Operator | Quickfile Services | Typed application forms into Excel sheets, about {120|180} a day. ; Scanned and {numbered|filed} paper records.
Cinema Usher | Galaxy Screens | Checked tickets and cleaned the hall between shows.
Call Centre Associate | VoiceBridge BPO | Answered billing calls for a {telecom|cable television} client. ; Logged each call with a reason code.
Warehouse Helper | Bright Box Storage | Loaded vans and swept the {loading bay|packing hall}.
Receptionist | Hotel Palm Court | Took bookings by phone and handed out keys. ; Kept the lobby and the flower stand tidy.
Petrol Station Attendant | Highway Star Fuels | Filled tanks, took cash and wiped windscreens.
Delivery Rider | ZipMeal | Delivered {20|25} meals on an evening shift.
Office Assistant | Mehra & Bros. | Made photocopies, {ordered stationery|served tea at meetings} and ran bank errands. ; Kept the visitors' book.
Catering Assistant | Green Fork Canteens | Laid tables and {washed up|served lunches} for {150|200} guests.
Survey Enumerator | Jan Mat Research | Asked households {22|30} questions from a printed form. ; Handed in {15|18} forms a day.
Ticket Clerk | Metro Bus Depot | Sold day passes and balanced the cash drawer at the end of the shift.
Security Guard | Falcon Watch Services | Checked gate passes and wrote the {night|day} register.
Gym Receptionist | Iron House Fitness | Swiped member cards and sold protein bars. ; Answered questions about {class times|prices}.
Leaflet Distributor | Sunshine Prints | Put leaflets in {400|600} letter boxes a day.
Car Wash Attendant | Splash & Go | Washed and vacuumed cars by hand.
Library Helper | Town Reading Room | Put returned books back in order. ; Covered {new|torn} books in plastic.
Mobile Shop Salesman | Galaxy Mobiles | Sold recharge cards and phone covers. ; Put screen guards on phones.
Parking Attendant | City Park & Ride | Issued tickets and guided cars to free {bays|spaces}.
Housekeeping Attendant | Seabreeze Suites | Made beds and cleaned {14|16} rooms a shift.
"""
