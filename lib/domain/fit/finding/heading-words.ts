/** Words of which headings of requirement lists are made, in British and American adverts. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** They name what is asked for. A heading made of these alone divides a list: "Knowledge and skills". */
export const askedThings = set(
  `skill skills skillset experience experiences knowledge qualification qualifications education educational training ability
  abilities attribute attributes competency competencies competence competences capability capabilities aptitude aptitudes
  expertise understanding criteria criterion specification profile background certification certifications certificates licensure
  licences licenses languages language values characteristics qualities strengths attainment attainments circumstances
  credentials accreditation memberships disposition personality motivation`,
);

/** They say that something is asked of a person. */
export const askingWords = set(
  'requirement requirements required need needs needed must haves musts mandatory essential essentials minimum basic',
);

/** They say that it is welcome and no more. */
export const welcomeWords = set(
  'desirable desirables desired preferred preferable preferably optional bonus plus pluses nice advantageous beneficial',
);

/** They stand beside the others and decide nothing. */
export const fillers = set(
  `the our your key main core and or of for this role job position post a an to in at as you other special physical personal
  professional technical relevant general specific specialist further additional first soft hard it digital work working practical
  person candidate candidates ideal successful applicant applicants academic vocational formal current previous selection
  job-related minimum level computer interpersonal job's we i ii roles primary principal principle supervisory areas area daily typical overall`,
);

export const dutyWords = set(
  `responsibilities responsibility duties duty tasks accountabilities accountability functions deliverables activities
  responsible accountable objectives`,
);
