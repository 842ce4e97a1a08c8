import type { PageSignals } from '@/lib/domain/advert/page-reading';
import type { AdvertBody } from './advert-body';
import { cardsIn } from './card-lists';
import type { Box, PageText } from './page-box';

const applies =
  /^(?:quick |easy |1-click )?(?:apply|start (?:your )?application|submit (?:your )?(?:application|cv|resume)|i.?m interested|express (?:an )?interest|register (?:your )?interest|(?:jetzt |online )?bewerben|(?:je )?postul|candidater|reage|inscribirse|solicitar|(?:quero )?(?:me )?candidat|solliciteer|odpovědět|reagovat|mám zájem|aplikuj|відгукнут|надіслати резюме|złóż|wyślij cv|ich bin interessiert|入社|話を聞|입사|откликнуться|jelentkez|応募|지원|申请|投递)/;

/** Counts that tell an advert from a list, a form, an article or a wall. */
export function countSignals(page: PageText, body: AdvertBody) {
  return {
    characters: page.root.characters,
    bodyCharacters: body.lines.reduce((sum, line) => sum + line.text.length, 0),
    proseLines: body.proseLines,
    sectionHeadings: body.sectionHeadings,
    cards: mostCards(page.root),
    namedTitles: page.named.filter((named) => named.field === 'title').length,
    applyControls: page.lines.filter(
      (line) => line.kind === 'link' && line.text.length < 60 && asksToApply(line.text),
    ).length,
    fields: page.root.fields,
    passwords: page.passwords,
    isBusy: page.isBusy,
  } satisfies Partial<PageSignals>;
}

function asksToApply(text: string): boolean {
  const small = text.toLowerCase();
  return applies.test(small) && !appliesForElse.test(small);
}

/** "Apply for a demo", "Apply for a course". */
const appliesForElse =
  /\b(?:demo|course|loan|grant|visa|card|membership|licen[cs]e|permit|school place|trial|filters?|coupon|code)\b/;

function mostCards(root: Box): number {
  let most = 0;
  const queue: Box[] = [root];
  for (let box = queue.pop(); box !== undefined; box = queue.pop()) {
    // Menus are lists of links too; a card says more than its link.
    if (box.tag !== 'nav' && box.tag !== 'footer') most = Math.max(most, cardsIn(box));
    for (const child of box.children) queue.push(child);
  }
  return most;
}
