import { type Pack, signal } from './pack';

/** The six values of the NHS Constitution, in short names, with the words that people use when they show them. */
export const nhsValues: Pack = {
  slug: 'nhs-values',
  title: 'NHS values',
  version: 1,
  kind: 'values',
  signals: [
    signal(3, 'Working together for patients', 'patients first', 'putting patients first', 'patient-centred'),
    signal(
      3,
      'Respect and dignity',
      'treating people with dignity',
      'dignity and respect',
      'privacy of patients',
    ),
    signal(3, 'Commitment to quality of care', 'quality of care', 'patient safety', 'learning from mistakes'),
    signal(3, 'Compassion', 'compassionate care', 'kindness', 'comforting patients', 'empathy'),
    signal(3, 'Improving lives', 'better health', 'improving wellbeing', 'improving experiences of care'),
    signal(3, 'Everyone counts', 'health inequalities', 'nobody excluded', 'equal access to care'),
  ],
};
