/** A CV with what most have. */
export const firstCv = `Amina Okafor
Leeds LS9 9ZZ | 07700 900123 | amina@example.org

Employment
Staff Nurse, Leeds Example Hospital Trust, March 2019 to present
- Led the handover work
- Mentored six students
Carer, Sunny Example Home, 2015 - 2018

Education
BSc Adult Nursing, University of Example, 2018

Interests
Allotment`;

/** The same person some years on: what was said before is said a little differently. */
export const laterCv = `Amina Okafor
Bradford BD1 9ZZ | 07700 900999 | amina@example.org

Employment
Ward Sister, Example Infirmary, June 2025 to present
Staff Nurse, Leeds Example Hospital Trust Ltd, March 2019 to May 2025
- Led the handover work
- Ran the flu clinic
Carer, Sunny Example Home, 2015 - 2018

Education
BSc Adult Nursing, University of Example, 2018`;
