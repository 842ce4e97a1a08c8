/** A health service’s adverts as they stand without their head: the employer before the heading, parts written twice. All names are invented. */
import type { GeneralPage } from '../page-parts';
import { advert } from './parts';
import { health } from './twelfth-academic-boards';

const healthNot = ['Date posted', "Employer's website"];

export const twelfthHealth: GeneralPage[] = [
  advert(
    'a health service’s advert, bare: the employer in a span before the heading, the last day in a sentence, parts written twice',
    'https://www.jobs.nhs.uk/candidate/jobadvert/C9417-26-0311',
    health({
      employer: 'Calder Valley Hospitals NHS Foundation Trust',
      title: 'Specialist Podiatrist',
      closes: '06 December 2026',
      summary:
        'An exciting opportunity has arisen for a Specialist Podiatrist to join our community team. We are looking for a motivated clinician with an interest in the high-risk foot, who would like to develop their skills in wound care and diabetes.</p><p>Interviews are planned for 17 December 2026.',
      duties:
        'You will assess, diagnose and treat patients in clinics and in their own homes, manage a caseload of people with complex needs, and support the development of junior staff, assistants and students.</p><p>You will take part in two multidisciplinary clinics a month at the hospital, together with a diabetes consultant, a vascular nurse and an orthotist, and will have a day a month for continuing professional development.',
      about:
        'We provide hospital and community services to a population of 480,000. Our staff describe us as friendly, and four in five would recommend us as a place to work. We offer flexible working, a nursery on two sites and a wide programme of training.',
      posted: '18 November 2026',
      band: 'Band 6',
      pay: '£38,682 to £46,580 a year per annum',
      contract: 'Permanent',
      reference: '372-CV6417',
      address: ['Hebble Street Health Centre', 'Halifax', 'HX1 0ZZ'],
      long: 'Clinical responsibilities\n\nTo provide specialist assessment and treatment of the diabetic foot, including debridement, offloading and the choice of dressings.\n\nTo carry out nail surgery under local anaesthetic.\n\nTo refer patients promptly to vascular and orthopaedic colleagues.\n\nTo keep accurate, contemporaneous records in line with the standards of the profession and of the Trust.\n\nTo give advice on footwear and self-care to patients, carers and care homes, in a form that each of them can use.\n\nManagerial responsibilities\n\nTo supervise podiatry assistants, and to take part in audit and in the review of care pathways.\n\nTo order stock and equipment and to report faults.\n\nTo deputise for the team lead when required. A full driving licence and the use of a car are necessary, unless a disability prevents you from driving.',
      person: [
        [
          'Qualifications',
          ['BSc (Hons) Podiatry or equivalent', 'Registration with the Health and Care Professions Council'],
          ['Post-graduate study in wound care'],
        ],
        [
          'Experience',
          ['Experience of managing a mixed caseload in the community'],
          ['Experience of working in a multidisciplinary foot clinic'],
        ],
      ],
    }),
    {
      title: 'Specialist Podiatrist',
      company: 'Calder Valley Hospitals NHS Foundation Trust',
      location: 'Halifax',
      closingOn: '2026-12-06',
      salary: '£38,682',
      has: [
        'with an interest in the high-risk foot',
        'manage a caseload of people with complex needs',
        'including debridement, offloading and the choice of dressings',
        'Experience of working in a multidisciplinary foot clinic',
      ],
      hasNot: healthNot,
    },
  ),
  advert(
    'a health service’s advert, bare: a practice as employer, posted and interview dates beside the last day',
    'https://beta.jobs.nhs.uk/candidate/jobadvert/A2207-26-0019',
    health({
      employer: 'Three Rivers Medical Practice',
      title: 'Reception Team Leader',
      closes: '11 December 2026',
      summary:
        'We are a friendly and well-established practice of 13,200 patients, and we wish to appoint a Reception Team Leader for 30 hours a week. The post would suit an experienced receptionist who is ready for the next step.',
      duties:
        'You will lead a team of eight receptionists, plan the weekly rota, train new starters and deal with day-to-day questions and complaints. You will spend about half of your time on the front desk and the telephones.</p><p>You will work closely with the Assistant Practice Manager and with the clinical team, and will help to introduce our new telephone and online booking system in the spring.',
      about:
        'The practice is based in a modern building with its own car park. We are a training practice and have an active patient participation group. We close for protected learning on one afternoon a month.',
      posted: '20 November 2026',
      band: 'Other',
      pay: '£14.10 to £15.20 an hour',
      contract: 'Permanent',
      reference: 'A2207-26-0019',
      address: ['Weir Lane', 'Tewkesbury', 'GL20 0ZZ'],
      long: 'The following are the core responsibilities of the team leader.\n\nOrganise cover for holidays and sickness.\n\nMonitor call waiting times and appointment availability, and report them to the practice manager each month.\n\nHold one-to-one meetings with members of the team.\n\nEnsure that repeat prescriptions, registrations and referrals are processed on time.\n\nHandle complaints at the first stage and record what was learned from them.\n\nKeep the induction pack and the desk instructions up to date.\n\nAttend the monthly meeting of team leaders, and represent the reception team at meetings of the patient group.\n\nThe post-holder may be asked to carry out other duties that are reasonable for the grade.',
      person: [
        [
          'Experience',
          [
            'Experience of working with the public in a busy environment',
            'Experience of leading or training others',
          ],
          ['Experience of a clinical computer system', 'Experience of general practice'],
        ],
      ],
    }),
    {
      title: 'Reception Team Leader',
      company: 'Three Rivers Medical Practice',
      location: 'Tewkesbury',
      closingOn: '2026-12-11',
      salary: '£14.10',
      has: [
        'The post would suit an experienced receptionist who is ready for the next step',
        'about half of your time on the front desk and the telephones',
        'Monitor call waiting times and appointment availability',
        'Experience of a clinical computer system',
      ],
      hasNot: healthNot,
    },
  ),
];
