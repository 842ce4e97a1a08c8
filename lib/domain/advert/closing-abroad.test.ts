import { describe, expect, it } from 'vitest';
import { pickClosingDate } from './closing-date';

const pick = (text: string) =>
  pickClosingDate([], [text], { today: '2026-11-20', isAmerican: false })?.value ?? null;

describe('a closing date in other languages', () => {
  it.each([
    ['Bewerbung möglich bis: 15.01.2027', '2027-01-15'],
    ['Bitte senden Sie Ihre Unterlagen bis zum 31.12.2026 an das Personalbüro.', '2026-12-31'],
    ['Bewerbungsschluss ist Ende Dezember.', '2026-12-31'],
    ['접수기간: 2026년 11월 16일(월)부터 12월 4일(금) 18시까지', '2026-12-04'],
    ['접수기간: 2026년 12월 4일 9시부터 18시까지', '2026-12-04'],
    ['応募期間 2026年11月16日から2026年12月4日まで', '2026-12-04'],
    ['Closing date for applications\n:\nFriday 4th December 2026 at 12 noon', '2026-12-04'],
    ['Completed forms should reach the Bursar by 12 noon on Monday, 14th December 2026.', '2026-12-14'],
    ['Candidatures (CV et lettre) à adresser avant le 12 décembre 2026.', '2026-12-12'],
    ['Ihre Unterlagen erbitten wir spätestens am 5. Januar 2027.', '2027-01-05'],
    ['Candidatures à envoyer au plus tard le 9 décembre 2026', '2026-12-09'],
    ['Date de clôture : 18 déc. 2026', '2026-12-18'],
    ['El plazo de presentación de solicitudes termina: hasta el 10 de diciembre de 2026', '2026-12-10'],
    ['Envie o currículo até dia 4 de janeiro de 2027.', '2027-01-04'],
    ['Le candidature devono pervenire entro il 9 dicembre 2026', '2026-12-09'],
    ['Reageren kan tot en met zondag 13 december 2026; de gesprekken zijn op 17 december.', '2026-12-13'],
    ['Ansök senast 6 december 2026 (om 16 dagar)', '2026-12-06'],
    ['Ansøgningsfrist: 3. december 2026', '2026-12-03'],
    ['Hakuaika päättyy 14. joulukuuta 2026', '2026-12-14'],
    ['ważna jeszcze 21 dni\ndo 11 gru 2026', '2026-12-11'],
    ['Dokumenty prosimy składać do 8 grudnia 2026', '2026-12-08'],
    ['Přihlášky zasílejte do 15. prosince 2026.', '2026-12-15'],
    ['Jelentkezési határidő: 2026. december 7.', '2026-12-07'],
    ['Резюме надсилайте до 5 грудня 2026', '2026-12-05'],
    ['応募締切：令和8年12月11日', '2026-12-11'],
    ['応募期限 12月18日(金)まで', '2026-12-18'],
    ['접수기간: 2026.11.02 ~ 2026.12.04', '2026-12-04'],
  ])('is read from %j', (text, date) => {
    expect(pick(text)).toBe(date);
  });

  it.each([
    'Termín nástupu: 1. 1. 2027',
    'Bewerbungsfrist: laufend. Eintritt ab 01.02.2027',
    'Candidatures au fil de l’eau, prise de poste le 4 janvier 2027',
    'Publicada el 10 de noviembre de 2026',
    'Veröffentlicht: 06.11.2026',
    'De gesprekken zijn op 17 december 2026.',
    'Contrato a prazo, com início a 4 de janeiro de 2027',
    '掲載期間 2026年11月2日',
    'Praca od 4 stycznia 2027',
    'Wir suchen ab sofort, spätestens zum 01.02.2027, eine Köchin.',
    'Prise de poste au plus tard le 1 février 2027',
    'Interviews will be held no later than 12 December 2026',
    'close for a fortnight in August and from the twentieth of December',
    'Those invited should arrive by 9am on 12 January 2027',
    'Umowa ważna do 31.12.2027',
    'Bewerben Sie sich gern; das Büro ist von 8 bis 17 Uhr besetzt.',
  ])('is not invented from %j', (text) => {
    expect(pick(text)).toBeNull();
  });
});
