import type { Fact } from './advert-facts';
import type { NoAdvertReason } from './advert-reading';
import { fieldLabelled, isOtherLabel } from './fact-labels';
import { jobLikeness } from './job-likeness';
import { isOpenBesideList, isTitled, opensOne } from './job-signs';
import { applyPath } from './job-words';
import { sectionCount } from './page-counts';
import type { PageReading } from './page-reading';
import { plainKey } from './same-name';
import { saysExpired } from './says-expired';
import { closesOften, headsSeveralPosts, repeatsControls } from './several-posts';
import { spokenLength } from './spoken-length';

const blocked =
  /just a moment|attention required|verify (?:that )?you(?:'|’)?(?: a)?re (?:not a robot|human)|additional verification|access (?:to this page has been )?denied|captcha|security (?:check|verification)|unusual traffic|ray id|checking your browser|request blocked|are you a robot|pardon our interruption|sicherheitsabfrage|sind sie ein (?:mensch|roboter)|vérifi(?:er|cation) (?:que vous êtes|de sécurité)|verifica(?:r)? que eres|nejste robot|nie jesteś robotem|ロボットではない|로봇이 아닙/i;
// The number alone, between separators: a job's own title may hold it ("Analyst 404").
const missing =
  /(?:^|[|–—:·(-]\s*)404(?:\s*$|\s*[|–—:·)-]|\s+(?:error|page|not)\b)|\berror:?\s*404\b|page (?:was |could )?not (?:be )?found|page (?:you.{0,30} )?(?:does not|doesn.t|no longer) exist|(?:nothing|oops).{0,30}(?:here|found)|can.t find (?:that|the|this) page|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:kunde inte hittas|finns inte)|siden (?:blev|ble) ikke fundet|nie znaleziono strony|stránka nenalezena|сторінку не знайдено|страница не найдена|ページが見つかりません|페이지를 찾을 수 없/imu;
const signIn =
  /\b(?:sign|log)[ -]?in\b|create an account|passwor|anmelden|se connecter|přihlásit|přihlaste se|inicia(?:r)? sesión|iniciar sessão|accedi\b|inloggen|logga in|log ind|logg inn|zaloguj|увійти|войти|ログイン|로그인/iu;
const loading =
  /^(?:loading|please wait|wird geladen|chargement|načítání|cargando|carregando|caricamento|laden|laddar|ładowanie|завантаження|загрузка|読み込み|로딩)|enable javascript/i;

/** Why a page is no advert that can be kept, or null where it may be one. */
export function whyNone(
  page: PageReading,
  facts: readonly Fact[],
  likeness: number,
  title: string,
  text: string,
): NoAdvertReason | null {
  const { signals } = page;
  const isJob = likeness >= jobLikeness.sure;
  const head = [
    page.documentTitle,
    ...page.lines
      .filter((line) => line.kind === 'heading')
      .slice(0, 3)
      .map((line) => line.text),
  ].join('\n');
  const isThin = spokenLength(text) < 600 || signals.proseLines < 3;

  if (signals.advertFrames.length > 0 && (!isJob || isThin)) return 'advert-in-frame';
  if (isThin && (blocked.test(head) || (signals.characters < 1500 && blocked.test(wordsOf(page)))))
    return 'blocked-page';
  if (isThin && saysExpired(page)) return 'advert-closed';
  if (missing.test(head) || (isThin && missing.test(wordsOf(page)))) return 'not-found-page';
  if (
    !opensOne(page) &&
    (repeatsFacts(facts, signals.proseLines) ||
      datesMany(page) ||
      marksMany(page) ||
      repeatsLabels(page) ||
      headsSeveralPosts(page) ||
      repeatsControls(page) ||
      closesOften(page) ||
      (!isJob && isList(page) && !isTitled(page, title) && !isOpenBesideList(page)))
  )
    return 'list-of-adverts';
  if (isApplication(page) && (!isJob || showsForm(page))) return 'application-form';
  if (spokenLength(text) < 150) return whyThin(page);
  if (!isJob && signals.passwords > 0 && isThin && signIn.test(wordsOf(page))) return 'sign-in-wall';
  if (likeness < jobLikeness.doubtful) return 'not-an-advert';
  return null;
}

function whyThin(page: PageReading): NoAdvertReason {
  const { signals } = page;
  const words = wordsOf(page);
  if (signals.passwords > 0 && signIn.test(words)) return 'sign-in-wall';
  if (signals.isBusy || loading.test(words.trim())) return 'still-loading';
  if (signals.characters < 200) return signals.elements > 30 ? 'still-loading' : 'empty-page';
  return 'not-an-advert';
}

function isApplication(page: PageReading): boolean {
  if (applyPath.test(new URL(page.url).pathname)) return true;
  const { fields } = page.signals;
  if (formTitle.test(page.documentTitle) && fields >= 4) return true;
  if (sectionCount(page) > 0) return false;
  return fields >= 8 || (fields >= 5 && page.signals.proseLines < 6 && asksWhoYouAre(page));
}

/** The form behind an advert, by its name. */
const formTitle =
  /\b(?:online )?application form\b|bewerbungs(?:formular|bogen)|online-?bewerbung|formulaire de candidature|formulario de (?:solicitud|inscripción|candidatura)|formulário de candidatura|modulo di candidatura|sollicitatieformulier|ansøgningsskema|ansökningsformulär|formularz (?:aplikacyjny|zgłoszeniowy)|(?:formulář|dotazník) (?:uchazeče|pro uchazeče|žádosti)|анкета (?:кандидата|здобувача)|(?:応募|エントリー)フォーム|입사 ?지원서|지원서 ?(?:작성|접수)/iu;

/** The labels of a form that a person fills in about themselves. */
function asksWhoYouAre({ lines }: PageReading): boolean {
  return lines.filter(({ kind, text }) => kind === 'label' && ofPerson.test(text)).length >= 3;
}

const ofPerson =
  /^(?:(?:first|last|full|your|given|family) )?name\b|^(?:sur|vor|nach|voor|achter)name?\b|^e-?mail|^(?:tele)?phone|^mobile|^r[eé]sum[eé]|^cv\b|^cover(?:ing)? letter|^(?:home )?address\b|^post(?:al )?code|^linkedin|^anrede|^telefon|^lebenslauf|^nom\b|^prénom|^téléphone|^nombre\b|^apellidos?|^teléfono|^cognome|^telefono|^förnamn|^efternamn|^fornavn|^etternavn|^efternavn|^imię|^nazwisko|^jméno|^příjmení|^ім.я|^прізвище|^имя|^фамилия|^氏名|^お名前|^メール|^電話|^이름|^연락처|^이메일/iu;

/** What is on screen is a form, though the page's data may hold the advert. */
function showsForm(page: PageReading): boolean {
  const { signals, site } = page;
  return signals.fields >= 5 && signals.proseLines < 8 && sectionCount(page) < 2 && site?.isFitting !== true;
}

function isList(page: PageReading): boolean {
  const { signals } = page;
  if (signals.postings > 1) return true;
  return sectionCount(page) < 2 && (signals.cards >= 8 || (signals.cards >= 4 && signals.namedTitles >= 4));
}

/** Three postings marked up, none of them the open one, and no advert open beside them. */
function marksMany(page: PageReading): boolean {
  return page.signals.postings >= 3 && !isOpenBesideList(page);
}

/** A column of dates: each row of a table of adverts ends with the day it closes. */
function datesMany({ lines }: PageReading): boolean {
  const days = lines
    .filter((line, at) => line.isBody && bareDate.test(line.text) && !isOfTimetable(lines[at - 1]))
    .map((line) => line.text);
  return new Set(days).size >= 4;
}

/** "Interviews" over a day: one advert's dates are each called something. */
function isOfTimetable(above: PageReading['lines'][number] | undefined): boolean {
  if (above === undefined || above.kind === 'link') return false;
  return above.kind === 'label' || ofTimetable.test(above.text) || /[:：]$/.test(above.text);
}

const ofTimetable =
  /^.{0,30}\b(?:dates?|interviews?|short-?list\p{L}*|sift|start(?:ing|s)?|clos(?:ing|es)|open(?:ing|s)|deadline|advert(?:ised)?|posted|panel|assessment|test|decision)\b.{0,30}$/iu;

const bareDate =
  /^(?:\w{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}$|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/u;

/** Cards of a list state the same few things each; an advert states them once, whatever its language. */
function repeatsLabels({ lines, signals }: PageReading): boolean {
  if (signals.proseLines >= 8) return false;
  const counts = new Map<string, number>();
  for (const [at, { kind, text, isBody }] of lines.entries()) {
    const value = lines[at + 1];
    const isNamed =
      kind === 'label' || (kind === 'text' && (fieldLabelled(text) !== null || isOtherLabel(text)));
    const isLabel = isBody && isNamed && text.length <= 30 && !ofSpecification.test(text);
    if (!isLabel || value?.kind !== 'text' || value.text.length > 60) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= 3).length >= 2;
}

/** A table of what is asked repeats these. */
const ofSpecification = /essential|desirable|criteria|assess|method|required|preferred/i;

/** One advert states its salary once; a list states many. */
function repeatsFacts(facts: readonly Fact[], proseLines: number): boolean {
  const most = (field: Fact['field']) => mostUnderOneLabel(facts.filter((fact) => fact.field === field));
  const several = (['salary', 'closingOn', 'reference'] as const).filter((field) => most(field) >= 3);
  if (several.length >= 2) return true;
  // Two cards and not a sentence: each has its number and its pay.
  if (proseLines < 3 && most('reference') >= 2 && (most('salary') >= 2 || most('closingOn') >= 2))
    return true;
  return (['salary', 'closingOn', 'reference', 'location', 'company'] as const).some(
    (field) => most(field) >= (field === 'location' ? 8 : 5),
  );
}

/** Cards use one label again and again; "Salary", "Salary range" and "Hourly rate" of one advert are several. */
function mostUnderOneLabel(facts: readonly Fact[]): number {
  const values = new Map<string, Set<string>>();
  for (const { label, value } of facts) {
    const key = plainKey(label);
    values.set(key, (values.get(key) ?? new Set()).add(value));
  }
  return Math.max(0, ...[...values.values()].map(({ size }) => size));
}

function wordsOf(page: PageReading): string {
  return page.lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 6000);
}
