/** Verbs of work that say nearly the same. Written from the language, not from any data; a verb may stand in several lines. */
import { likeTable } from './like-table';

const classes: readonly string[] = [
  'prepare compile write draft produce compose author document assemble complete',
  'communicate liaise correspond confer discuss meet consult collaborate contact',
  'inform notify brief report present tell explain communicate update',
  'advise counsel recommend guide suggest consult',
  'teach train instruct coach mentor tutor educate lecture induct',
  'explain demonstrate show describe present',
  'lead manage direct supervise oversee run head administer',
  'organise organize coordinate arrange plan schedule allocate assign',
  'plan design develop formulate devise draft outline',
  'create develop design build produce make establish devise generate',
  'analyse analyze examine study assess evaluate review investigate research interpret',
  'investigate research explore enquire inquire trace',
  'inspect examine check test verify audit review validate confirm evaluate',
  'monitor track observe watch supervise check oversee follow',
  'measure calculate compute estimate determine quantify weigh',
  'determine identify assess diagnose establish decide select',
  'decide choose select determine approve',
  'maintain service repair fix mend overhaul restore adjust rebuild',
  'adjust set calibrate configure tune regulate modify align',
  'modify change adapt revise alter amend update edit',
  'improve enhance optimise optimize streamline increase upgrade strengthen',
  'reduce cut lower decrease minimise minimize prevent',
  'operate run control tend',
  'install fit assemble mount erect attach connect fix position',
  'construct build erect assemble fabricate make manufacture',
  'move transport carry load lift transfer convey position deliver',
  'deliver distribute supply provide dispatch issue ship send',
  'provide offer give deliver supply furnish',
  'help assist support aid serve facilitate',
  'support care treat attend nurse tend',
  'collect gather obtain compile acquire accumulate',
  'buy purchase procure order obtain acquire source',
  'sell market promote advertise pitch',
  'resolve solve troubleshoot address handle correct rectify',
  'respond answer reply handle address',
  'record document log enter register note track',
  'enter input type key process',
  'file archive store organise organize sort arrange classify categorise categorize',
  'hire recruit interview select appoint employ',
  'negotiate bargain agree arrange mediate',
  'clean wash sanitise sanitize sterilise sterilize disinfect polish',
  'cut trim saw shape carve grind',
  'mix blend combine prepare',
  'apply spread spray coat cover',
  'approve authorise authorize sign grant endorse',
  'enforce ensure implement uphold apply comply',
  'implement introduce launch execute deliver',
  'greet welcome receive host meet',
  'welcome register admit enrol enroll sign',
  'budget forecast project estimate',
  'allocate distribute assign delegate share',
  'read interpret study review',
  'translate interpret convert',
  'represent attend act speak',
  'perform conduct carry execute undertake do complete',
  'start launch initiate begin establish found',
  'participate contribute attend join take',
  'order request requisition book',
  'compare match reconcile check',
  'protect secure guard safeguard defend',
  'remove dispose extract strip clear discard',
  'join weld solder bond attach fasten connect',
  'drive steer pilot operate',
  'cook prepare bake serve',
];

const likes = likeTable(classes);

/** The stems of verbs that say nearly the same as this one: "compil" for "prepar"; none for most words. */
export function likeVerbs(stem: string): readonly string[] {
  return likes.get(stem) ?? [];
}

/** Whether a stem is that of a verb of work. */
export function isWorkVerb(stem: string): boolean {
  return likes.has(stem);
}
