"""Grades of one field's people for another field's job, decided by hand: 1 for a neighbour, 2 for a near one. What is not here is 0."""

NEIGHBOURS = {
    ("backend-engineer", "data-engineer"): 1,
    ("data-engineer", "backend-engineer"): 1,
    ("backend-engineer", "ios-engineer"): 1,
    ("ios-engineer", "backend-engineer"): 1,
    ("ios-engineer", "data-engineer"): 1,
    ("data-engineer", "ios-engineer"): 1,
    ("electrical-site-engineer", "civil-site-engineer"): 1,
    ("civil-site-engineer", "electrical-site-engineer"): 1,
    ("electrical-site-engineer", "mechanical-maintenance-engineer"): 1,
    ("mechanical-maintenance-engineer", "electrical-site-engineer"): 1,
    ("safety-officer", "civil-site-engineer"): 1,
    ("digital-marketing-manager", "area-sales-manager"): 1,
    ("area-sales-manager", "digital-marketing-manager"): 1,
    ("legal-counsel", "hr-generalist"): 1,
}
# The same for the people of a field's neighbouring trade.
NEIGHBOURS_OF_ADJACENT = {
    ("ios-engineer", "backend-engineer"): 1,
    ("backend-engineer", "ios-engineer"): 1,
    ("hr-generalist", "senior-accountant"): 1,
    ("safety-officer", "civil-site-engineer"): 1,
}
