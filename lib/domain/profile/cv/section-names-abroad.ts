import type { CvSection } from './cv-reading';

/**
 * What sections are called in German, French, Spanish, Italian, Portuguese, Dutch and Polish, small and without
 * accents. Only the whole heading counts: one of these, or several joined by "and".
 */
const names: readonly [CvSection, string][] = [
  [
    'experience',
    'berufserfahrung|berufserfahrungen|beruflicher werdegang|berufspraxis|praktische erfahrung|praktische erfahrungen|praxiserfahrung|arbeitserfahrung|berufliche erfahrung|berufliche erfahrungen|berufliche stationen|werdegang|praktika|' +
      'experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|stages|emplois|' +
      'experiencia laboral|experiencia profesional|experiencia|experiencias|trayectoria profesional|trayectoria laboral|historial laboral|' +
      'esperienza professionale|esperienze professionali|esperienza lavorativa|esperienze lavorative|esperienza|esperienze|' +
      'experiencia profissional|experiencias profissionais|percurso profissional|historico profissional|' +
      'werkervaring|ervaring|loopbaan|doswiadczenie zawodowe|doswiadczenie|przebieg kariery',
  ],
  [
    'education',
    'ausbildung|bildung|bildungsweg|schulbildung|schulische ausbildung|studium|hochschulbildung|akademischer werdegang|akademische ausbildung|ausbildung und studium|schule|' +
      'formation|formations|etudes|diplomes|parcours academique|scolarite|formation academique|formation initiale|' +
      'formacion|formacion academica|educacion|estudios|formacion reglada|datos academicos|' +
      'istruzione|formazione|titoli di studio|formazione accademica|' +
      'formacao|formacao academica|educacao|habilitacoes|habilitacoes literarias|' +
      'opleiding|opleidingen|onderwijs|scholing|wyksztalcenie|edukacja',
  ],
  [
    'skills',
    'kenntnisse|fahigkeiten|kompetenzen|fertigkeiten|edv-kenntnisse|it-kenntnisse|it-kompetenzen|edv kenntnisse|it kenntnisse|fachkenntnisse|besondere kenntnisse|starken|qualifikationen|sonstige kenntnisse|' +
      'competences|competences techniques|competences cles|competences professionnelles|savoir-faire|savoir-etre|atouts|outils|informatique|logiciels|qualites|' +
      'habilidades|competencias|aptitudes|conocimientos|informatica|conocimientos informaticos|destrezas|competencias digitales|' +
      'competenze|competenze tecniche|competenze digitali|competenze informatiche|capacita|abilita|' +
      'aptidoes|conhecimentos|competencias tecnicas|vaardigheden|competenties|computervaardigheden|umiejetnosci|kompetencje',
  ],
  [
    'languages',
    'sprachen|sprachkenntnisse|fremdsprachen|langues|langues etrangeres|idiomas|lenguas|lingue|lingue straniere|conoscenze linguistiche|competenze linguistiche|linguas|talen|talenkennis|jezyki|jezyki obce|znajomosc jezykow',
  ],
  [
    'summary',
    'profil|kurzprofil|uber mich|zusammenfassung|zur person|personliches profil|berufliches profil|a propos|a propos de moi|profil professionnel|presentation|objectif|objectif professionnel|' +
      'perfil|perfil profesional|sobre mi|resumen|resumen profesional|objetivo|extracto|acerca de mi|profilo|profilo professionale|chi sono|sommario|sobre mim|resumo|perfil profissional|profiel|over mij|samenvatting|persoonlijk profiel|podsumowanie|o mnie|profil zawodowy',
  ],
  [
    'contact',
    'kontakt|kontaktdaten|personliche daten|personliche angaben|anschrift|coordonnees|etat civil|informations personnelles|contacto|datos personales|datos de contacto|informacion personal|contatti|dati personali|informazioni personali|contato|contatos|contactos|dados pessoais|contactgegevens|personalia|persoonlijke gegevens|dane osobowe|dane kontaktowe',
  ],
  [
    'volunteering',
    'ehrenamt|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|ehrenamtliches engagement|engagement|soziales engagement|benevolat|vie associative|engagements associatifs|voluntariado|volontariato|vrijwilligerswerk|wolontariat',
  ],
  [
    'qualifications',
    'zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|zusatzqualifikationen|lizenzen|certificats|formations complementaires|permis|certificaciones|certificados|cursos|formacion complementaria|cursos y certificados|certificazioni|corsi|certificacoes|certificaten|cursussen|bijscholing|certyfikaty|kursy|szkolenia',
  ],
  [
    'interests',
    "interessen|hobbys|freizeit|centres d'interet|centres d'interets|interets|loisirs|intereses|aficiones|interessi|hobby|interesses|hobby's|vrije tijd|zainteresowania",
  ],
  ['references', 'referenzen|referencias|referenze|referenties|referencje'],
  [
    'other',
    'projekte|publikationen|veroffentlichungen|auszeichnungen|preise|projets|distinctions|prix|proyectos|publicaciones|premios|progetti|pubblicazioni|projetos|publicacoes|projecten|projekty',
  ],
];

const sectionOf = new Map(names.flatMap(([section, all]) => all.split('|').map((name) => [name, section])));

/** The section that a heading in one of those languages names; `text` is small. Null for any other text. */
export function sectionNamedAbroad(text: string): CvSection | null {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").trim();
  const whole = sectionOf.get(plain);
  if (whole !== undefined) return whole;
  const parts = plain.split(/\s*(?:[&/,+]|(?<=\s)(?:und|et|y|e|en|i)(?=\s))\s*/);
  const sections = parts.map((part) => sectionOf.get(part));
  return sections.every((one) => one !== undefined) ? (sections[0] ?? null) : null;
}
