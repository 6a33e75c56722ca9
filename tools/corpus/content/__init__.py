"""Jobs and made-up people of the corpus. The generator calls `all_jobs()` and `all_people()`; both are pure.

Beside what the people's JSON Resume says: `resume.work` stands in the order in which the person would write it
(`habits.order`), several roles at one employer are entries of their own with the same name, clients' projects stand in
`work[].projects`, a name in another script follows the Latin one in brackets (`habits.non_latin_name`), 10th and 12th class
are entries of `education` as well as `extras.schools`. `gender` is there for check.py to balance and is printed nowhere
but in `extras.personal`. Grades are decided here, by archetype and by neighbours.py, before any scorer sees a resume.
"""

from .pool import all_jobs, all_people

__all__ = ["all_jobs", "all_people"]
