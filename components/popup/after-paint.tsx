/** The parts of the popup that nobody sees at its first paint, in one file that is loaded right after it. */
export { FarewellBanner } from '../account/farewell-banner';
export { Toast } from '../ui/toast';
export { InterviewAnswer } from './interview-answer';
export { Later } from './later';
export { NewsView } from './news/news-view';
export { NothingDue } from './nothing-due';
export { PopupBottom } from './popup-bottom';
export { SaveOutcome } from './save-outcome';
