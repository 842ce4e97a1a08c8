import { expect, it } from 'vitest';
import { aCandidate, aPageReading, linesOf } from '../../../tests/support/a-page-reading';
import { factsIn } from './advert-facts';
import { pickCompany } from './pick-company';

const rest = 'You will look after our suppliers and report to the head of buying.';
const employerIn = (head: string, advert: string) => {
  const page = aPageReading({
    url: 'https://page.invalid/posts/1',
    lines: linesOf(`${head.replace(/^(?=.)/gm, '| ')}\n${advert}`),
    candidates: [aCandidate('title', 'Buyer', { from: 'meta', where: '<title>' })],
  });
  return pickCompany(page, factsIn(page.lines), 'Buyer', advert)?.value;
};

it.each([
  ['# Buyer\nQuarrydale Ltd', 'Quarrydale Ltd'],
  ['# Buyer\nQuarrydale Pumps · Hull', 'Quarrydale Pumps'],
  ['# Buyer\nby Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\nQuarrydale Pumps, Hull', 'Quarrydale Pumps'],
  ['# Buyer\nQuarrydale Pumps - Hull, UK', 'Quarrydale Pumps'],
  ['# Buyer\nQuarrydale Pumps | Full-time | Hull', 'Quarrydale Pumps'],
  ['# Buyer\n> Quarrydale Pumps\nHull', 'Quarrydale Pumps'],
  ['# Buyer\nPosted 3 days ago\nQuarrydale Pumps\nHull', 'Quarrydale Pumps'],
  ['# Buyer\nFull-time\nQuarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\nHiring organisation\nQuarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\nEmployer Quarrydale Pumps\nLocation Hull\nSalary £30,000', 'Quarrydale Pumps'],
  ['# Buyer\nCompany - Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer (Quarrydale Pumps)', 'Quarrydale Pumps'],
  ['# Buyer at Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Quarrydale Pumps: Buyer', 'Quarrydale Pumps'],
  ['# Buyer - Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Quarrydale Pumps\n# Buyer', 'Quarrydale Pumps'],
  ['# Quarrydale Pumps is hiring!\n# Buyer', 'Quarrydale Pumps'],
  ['# Join Quarrydale Pumps\n# Buyer', 'Quarrydale Pumps'],
  ['# Careers at Quarrydale Pumps\n# Buyer', 'Quarrydale Pumps'],
  ['# Work with us at Quarrydale Pumps\n# Buyer', 'Quarrydale Pumps'],
  ['# Buyer\nPosted by Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\nPosted by: Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\n- £42,000\n- Posted 4 days ago by Quarrydale Pumps', 'Quarrydale Pumps'],
  ['# Buyer\nQuarrydale Pumps 4.2 ★', 'Quarrydale Pumps'],
  ['# Buyer\nQuarrydale Pumps • 51-200 employees', 'Quarrydale Pumps'],
])('the lines round the title: %j', (head, employer) => expect(employerIn(head, rest)).toBe(employer));

it.each([
  ['At Quarrydale Pumps, we make pumps.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps is a family firm in Hull.', 'Quarrydale Pumps'],
  ['Founded in 1950, Quarrydale Pumps makes pumps for mines.', 'Quarrydale Pumps'],
  ['Come and join Quarrydale Pumps as a buyer.', 'Quarrydale Pumps'],
  ['Why work for Quarrydale Pumps?', 'Quarrydale Pumps'],
  ['We at Quarrydale Pumps like pumps.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps are looking for a buyer.', 'Quarrydale Pumps'],
  ['Here at Quarrydale Pumps you will learn a lot.', 'Quarrydale Pumps'],
  ['An exciting opportunity has arisen at Quarrydale Pumps.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps wishes to appoint a buyer.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps seeks a buyer.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps offers a pension.', 'Quarrydale Pumps'],
  ['The governors of Quarrydale School wish to appoint a buyer.', 'Quarrydale School'],
  ['Thank you for your interest in Quarrydale Pumps.', 'Quarrydale Pumps'],
  ['Welcome to Quarrydale Pumps.', 'Quarrydale Pumps'],
  ['Our client, Quarrydale Pumps, needs a buyer.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps, a leading maker of pumps, is hiring.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps, founded in 1950, makes pumps.', 'Quarrydale Pumps'],
  ['About Quarrydale Pumps', 'Quarrydale Pumps'],
  ['Who is Quarrydale Pumps?', 'Quarrydale Pumps'],
  ['About us: Quarrydale Pumps is a firm.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps is committed to equal opportunities.', 'Quarrydale Pumps'],
  ['Quarrydale Pumps is an equal opportunity employer.', 'Quarrydale Pumps'],
  ['Die Quarrydale GmbH ist ein Hersteller von Pumpen.', 'Quarrydale GmbH'],
  ['Bei Quarrydale arbeiten wir im Team.', 'Quarrydale'],
  ['Wir, die Quarrydale GmbH, suchen ab sofort einen Koch.', 'Quarrydale GmbH'],
  ['Die Stadt Wiesenquell sucht eine Erzieherin.', 'Stadt Wiesenquell'],
  ['Werde Teil von Quarrydale.', 'Quarrydale'],
  ['Über Quarrydale', 'Quarrydale'],
  ['Wir sind Quarrydale und bauen Pumpen.', 'Quarrydale'],
  ['Quarrydale sucht dich.', 'Quarrydale'],
  ['Quarrydale recrute un acheteur.', 'Quarrydale'],
  ['Chez Quarrydale, nous faisons des pompes.', 'Quarrydale'],
  ['Rejoignez Quarrydale et ses équipes.', 'Quarrydale'],
  ['La société Quarrydale recherche un acheteur.', 'Quarrydale'],
  ['Quarrydale, entreprise familiale, recrute.', 'Quarrydale'],
  ['Créée en 1950, Quarrydale est une entreprise familiale.', 'Quarrydale'],
  ['À propos de Quarrydale', 'Quarrydale'],
  ['Společnost Quarrydale s.r.o. přijme skladníka.', 'Quarrydale s.r.o.'],
  ['Jsme Quarrydale a vyrábíme čerpadla.', 'Quarrydale'],
  ['Firma Quarrydale hledá skladníka.', 'Quarrydale'],
  ['Quarrydale je rodinná firma.', 'Quarrydale'],
  ['Компанія «Колосок» шукає пекаря.', 'Колосок'],
  ['Компанія Колосок Плюс запрошує пекаря.', 'Колосок Плюс'],
  ['Ми — Колосок Плюс, пекарня у Львові.', 'Колосок Плюс'],
  ['Про Колосок Плюс', 'Колосок Плюс'],
  ['株式会社みどりでは、一緒に働く仲間を募集しています。', '株式会社みどり'],
  ['みどり株式会社は、清掃の会社です。', 'みどり株式会社'],
  ['(주)초록은 물류 회사입니다.', '(주)초록'],
  ['㈜초록에서 함께할 분을 찾습니다.', '㈜초록'],
  ['Bij Quarrydale maken we pompen.', 'Quarrydale'],
  ['Quarrydale zoekt een inkoper.', 'Quarrydale'],
  ['Over Quarrydale', 'Quarrydale'],
  ['En Quarrydale buscamos un comprador.', 'Quarrydale'],
  ['Quarrydale busca un comprador.', 'Quarrydale'],
  ['Somos Quarrydale, una empresa familiar.', 'Quarrydale'],
  ['Sobre Quarrydale', 'Quarrydale'],
  ['Quarrydale S.r.l. cerca un magazziniere.', 'Quarrydale S.r.l.'],
  ['Siamo Quarrydale, azienda di pompe.', 'Quarrydale'],
  ['Firma Quarrydale poszukuje magazyniera.', 'Quarrydale'],
  ['W Quarrydale tworzymy pompy.', 'Quarrydale'],
])('a sentence of the advert: %j', (line, employer) =>
  expect(employerIn('# Buyer', `${line}\n${rest}`)).toBe(employer),
);

it('believes the label before the site that calls itself somebody’s jobs', () => {
  const text = `${rest}\nWrexley Schools are committed to the welfare of all children.`;
  const page = aPageReading({
    url: 'https://page.invalid/posts/1',
    lines: linesOf(`| # Wrexley Schools Jobs\n| ## Buyer\n| - Employer: Bellamy Primary School\n${text}`),
    candidates: [
      aCandidate('title', 'Buyer | Wrexley Schools Jobs', { from: 'meta', where: '<title>' }),
      aCandidate('company', 'Wrexley Schools Jobs', { where: 'picture', confidence: 0.25 }),
    ],
  });
  expect(pickCompany(page, factsIn(page.lines), 'Buyer', text)?.value).toBe('Bellamy Primary School');
});
