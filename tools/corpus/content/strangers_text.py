"""Trades outside all jobs."""

TRADES = [
    {"titles": "Sous Chef; Chef de Partie; Commis Chef", "companies": "Saffron Court Restaurant; The Copper Ladle; Bayleaf Banquets",
     "summary": "{Classically|Hotel} trained cook who runs a calm kitchen.", "skills": "Menu planning; Sauces; Butchery; Tandoor; Plating; HACCP kitchen hygiene", "certs": "Food Hygiene Level 3", "degrees": "Diploma @ Hotel Management; Certificate @ Culinary Arts",
     "duties": """
Cooked the {grill|fish} section for {120|160} covers a night.
Wrote the monsoon menu with {eight|eleven} new small plates.
Kept the walk-in fridge labelled and threw away less than {two|three} percent of produce.
Trained {two|three} commis in knife work and stocks.
Baked bread for breakfast from {four|five} in the morning.
Ran the pass on Sundays when the head chef was off."""},
    {"titles": "Violinist; Section Violinist; Music Tutor", "companies": "Marigold Chamber Orchestra; Tanglewater Strings; Private lessons",
     "summary": "Violinist in {chamber and studio|orchestral} work with a love of new music.", "skills": "Sight reading; Carnatic and Western violin; Ensemble playing; Recording", "certs": "Grade 8 Violin with Distinction", "degrees": "B.Music @ Performance; BA @ Music",
     "duties": """
Played {forty|fifty-five} concerts a season, second desk of the first violins.
Recorded strings for {three|two} film scores and a dozen adverts.
Gave {12|9} pupils weekly lessons, most of whom passed their grades.
Arranged folk tunes for string trio and double bass.
Toured {five|seven} towns with a children's opera."""},
    {"titles": "Hair Stylist; Junior Stylist", "companies": "Scissor & Sage Salon; Glow Unisex Parlour",
     "summary": "", "skills": "Cutting; Balayage; Bridal make-up; Keratin treatment; Threading", "certs": "NVQ Level 2 Hairdressing", "degrees": "Diploma @ Beauty Culture; Certificate @ Hairdressing",
     "duties": """
Cut and coloured hair for {8|10} clients a day by appointment.
Did bridal make-up for {30|45} weddings in one season.
Mixed tints after a patch test and wrote the formula on the client's card.
Swept, sterilised combs and kept towels warm.
Sold {shampoo|serum} at the chair without pushing."""},
    {"titles": "Commercial Photographer; Photo Assistant", "companies": "Studio Lumière Hill; Blackbird Frames",
     "summary": "Photographer of {food and interiors|people at work}, natural light where possible.", "skills": "Lightroom; Capture One; Studio lighting; Retouching; Drone stills", "certs": "", "degrees": "BA @ Photography; Diploma @ Visual Arts",
     "duties": """
Shot {menus|lookbooks} for {25|40} small restaurants and fashion labels.
Set up flash heads, reflectors and a tethered camera before the crew arrived.
Retouched {60|80} portraits a week with consistent skin tones.
Archived raw files in two places with captions.
Won second prize in the {state|county} press awards for a picture of a potter."""},
    {"titles": "Wheat and Dairy Farmer; Farm Hand", "companies": "Greenacre Family Farm; Dunmoor Dairy",
     "summary": "", "skills": "Tractor driving; Milking; Fencing; Calving; Seed drilling", "certs": "Pesticide Spraying Licence", "degrees": "Diploma @ Agriculture; Certificate @ Dairy Farming",
     "duties": """
Milked {60|95} cows twice a day and kept the parlour clean.
Drilled {140|210} acres of winter wheat and turned the headlands.
Mended fences and ditches through the wet months.
Helped with {30|44} calvings and reared the weak ones by bottle.
Sold raw milk cheese at the Saturday market."""},
    {"titles": "Cabin Crew Member; Ground Host", "companies": "Kestrel Air; Lagoon Airways",
     "summary": "Cabin crew on {short|long} haul, four languages on a good day.", "skills": "In-flight service; Evacuation drills; Trolley sales; Conflict calming", "certs": "Cabin Crew Attestation", "degrees": "Diploma @ Aviation and Hospitality; BA @ Tourism",
     "duties": """
Flew {70|85} sectors a month on {A320|737} aircraft.
Demonstrated belts and exits and checked the doors before push-back.
Served hot meals to {150|180} passengers in under fifty minutes.
Looked after children travelling alone until the handover.
Sold duty free and balanced the bar after landing."""},
    {"titles": "Ladies' Tailor; Pattern Cutter", "companies": "Needle & Nawab Boutique; Silverthread Couture",
     "summary": "", "skills": "Pattern drafting; Blouse cutting; Zardozi; Overlock machine; Alterations", "certs": "ITI Cutting & Sewing", "degrees": "Certificate @ Dress Making; Diploma @ Fashion Design",
     "duties": """
Took measurements and cut {six|nine} blouses a day on commission.
Drafted paper patterns for school uniforms in {11|14} sizes.
Finished hems by hand when silk would not forgive the machine.
Altered wedding gowns in the last two days before the ceremony.
Taught {four|six} apprentices to set sleeves."""},
    {"titles": "Personal Trainer; Swimming Instructor", "companies": "Anvil Fitness Club; Blue Lane Pool",
     "summary": "Trainer for people who {come back|start} after fifty.", "skills": "Strength programmes; Kettlebells; Body composition; Aqua aerobics", "certs": "Level 3 Personal Trainer; Pool Lifeguard", "degrees": "Diploma @ Physical Education; BSc @ Sport Science",
     "duties": """
Wrote {twelve|eight} week strength plans for {22|30} clients.
Taught {two|three} beginner swimming groups every morning.
Filmed squats and corrected knees and heels.
Kept lockers, mats and the free-weight rack in order.
Held an outdoor boot camp by the lake each summer."""},
    {"titles": "Taxi Driver; Private Chauffeur", "companies": "CityHop Cabs; Royal Crest Limousines",
     "summary": "", "skills": "Defensive driving; City routes; Car care; GPS", "certs": "Public Service Vehicle badge", "degrees": "High School Diploma; Certificate @ Motor Mechanics",
     "duties": """
Drove a {saloon|hybrid} car ten hours a day with no accident in {six|nine} years.
Met guests at arrivals with a name board and helped with the bags.
Washed the car each evening and topped up oil and water.
Waited outside weddings, courts and hospitals without complaint.
Knew which streets flood and took the other ones."""},
    {"titles": "Florist; Shop Junior", "companies": "Petal & Stem; The Jasmine Cart",
     "summary": "Florist with a hand for {wild, loose|formal} arrangements.", "skills": "Bouquets; Wiring; Wreaths; Garlands; Colour matching", "certs": "", "degrees": "Certificate @ Floristry; BA @ Fine Art",
     "duties": """
Tied {40|55} bouquets on an ordinary Friday and four times that on Valentine's Day.
Bought stems at the dawn market and conditioned them by eight.
Dressed {church|temple} doors and tables for {two|three} weddings a week.
Wrote condolence cards in a clear hand.
Kept the window changing with the season."""},
    {"titles": "Barista; Café Helper", "companies": "Third Cup Coffee; Steam & Bean",
     "summary": "", "skills": "Espresso; Latte art; Grinder dialling; Cupping; Till", "certs": "SCA Barista Skills Foundation", "degrees": "High School Diploma; BA @ Philosophy",
     "duties": """
Pulled {250|300} shots on a Saturday with the queue out of the door.
Dialled in the grinder at six and again when the fog lifted.
Remembered the order of every regular by the second visit.
Ran a {monthly|weekly} tasting of three single-farm beans.
Cleaned the machine with the care it deserves."""},
    {"titles": "Stage Actor; Drama Workshop Leader", "companies": "Lantern Street Theatre; Playbarrow Touring",
     "summary": "Actor and {clown|puppeteer} with a strong singing voice.", "skills": "Clowning; Stage combat; Voice; Devising; Puppetry", "certs": "", "degrees": "BA @ Drama; Diploma @ Theatre Arts",
     "duties": """
Played {nine|six} roles in a rep season, from a ghost to a grocer.
Devised a show about the river with {fishermen|ferrymen} and their songs.
Held drama games for {20|28} teenagers in the holidays.
Built and painted the set with two others in a week.
Toured village halls with a van, two lamps and a curtain."""},
    {"titles": "Goldsmith; Bench Jeweller", "companies": "Swarna Kala Jewellers; Hallmark Lane Workshop",
     "summary": "", "skills": "Stone setting; Casting; Soldering; Engraving; Polishing", "certs": "Diploma in Gemmology", "degrees": "Certificate @ Jewellery Making; Diploma @ Gemmology",
     "duties": """
Set {small diamonds|rubies} in rings by hand under the loupe.
Cast bangles from wax in 22 carat gold and weighed every filing.
Repaired clasps and chains while the customer waited.
Engraved names in {three|four} scripts.
Kept the bench, torch and acid bath safe and tidy."""},
    {"titles": "Landscape Gardener; Nursery Hand", "companies": "Mossway Gardens; Tulsi Nursery",
     "summary": "Gardener who {plants for bees|likes dry stone walls}.", "skills": "Pruning; Planting plans; Turf; Composting; Chainsaw", "certs": "Chainsaw Maintenance and Cross-cutting", "degrees": "Certificate @ Horticulture; Diploma @ Horticulture",
     "duties": """
Pruned {80|120} fruit trees over the winter.
Laid {300|450} square metres of turf for a hotel lawn.
Raised bedding plants from seed under glass.
Built a pond with a shallow end for hedgehogs.
Mowed, edged and swept {eleven|fourteen} gardens on a weekly round."""},
]
