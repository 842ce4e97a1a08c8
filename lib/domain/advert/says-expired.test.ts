import { describe, expect, it } from 'vitest';
import { aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { saysExpired } from './says-expired';

const isExpired = (line: string) => saysExpired(aPageReading({ lines: linesOf(`# Buyer\n${line}`) }));

describe('an advert that is closed', () => {
  it.each([
    'Sorry, this vacancy closed on 2 November 2026.',
    'This position has now been filled. Thank you for your interest.',
    'We are no longer taking applications for this role.',
    'We are not currently accepting applications',
    'The closing date for this job has passed.',
    'Job closed',
    'Expired',
    'This listing has ended',
    'Dieser Job ist leider nicht mehr verfügbar',
    'Die Bewerbungsfrist ist abgelaufen.',
    'Die Position wurde bereits besetzt.',
    'Bewerbungen sind nicht mehr möglich.',
    'Les candidatures sont closes pour ce poste.',
    'Cette annonce a été désactivée par le recruteur.',
    'El plazo de inscripción ha finalizado.',
    'Inscrições encerradas',
    'Le candidature sono chiuse',
    'Reageren op deze vacature is niet meer mogelijk.',
    'Ansökningstiden har gått ut',
    'Søknadsfristen er utløpt',
    'Rekrutacja została zakończona',
    'Výběrové řízení bylo ukončeno.',
    'Tato pozice již byla obsazena.',
    'A pozíció már nem elérhető',
    'Набір на цю вакансію завершено.',
    'Роботодавець зупинив пошук',
    'Вакансия больше не актуальна',
    'この求人は掲載が終了しています。',
    '応募受付は終了いたしました',
    '募集は締め切りました',
    '접수가 마감되었습니다',
    '본 공고는 마감되었습니다.',
  ])('says so: %j', (line) => {
    expect(isExpired(line)).toBe(true);
  });

  it.each([
    'The vacancy will close on 2 December 2026.',
    'If the position has been filled we will tell you.',
    'Applications close at noon.',
    'Closing date: 4 December 2026',
    'We may close this advert once we have had enough applications.',
    'Sunday: closed',
    'You will help people whose benefits have expired.',
    'Die Bewerbungsfrist endet am 4. Dezember.',
    'Die Stelle ist ab sofort zu besetzen.',
    'Date limite de candidature : 4 décembre',
    'El plazo finaliza el 4 de diciembre.',
    'Termin składania ofert mija 4 grudnia.',
    'Termín nástupu ihned',
    'Кінцевий термін подання: 4 грудня',
    '応募者多数の場合、募集を終了することがあります。',
    '応募締切：12月4日',
    '접수마감일: 2026년 12월 4일',
    '채용 시 마감',
  ])('is not one that is open: %j', (line) => {
    expect(isExpired(line)).toBe(false);
  });
});
