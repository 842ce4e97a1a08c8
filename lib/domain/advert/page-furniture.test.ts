import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../tests/support/a-page-reading';
import { withoutFurniture } from './page-furniture';

const advert = `# Técnico de telesillas
Cuando se para un telesilla hay noventa personas en el aire, y todas miran hacia la caseta.
Buscamos a alguien que los conozca por el ruido y que sepa dejar escrito lo que arregla.`;
const without = (text: string) =>
  withoutFurniture(plain(`${advert}\n${text}`), linesOf(`${advert}\n${text}`));
const plain = (text: string) => text.replace(/^(?:#+|-|>) /gm, '');

describe('an advert’s text', () => {
  it.each([
    ['## Ofertas similares\n- Maquinista de pisanieves'],
    ['## Podobne oferty\n- Mistrz produkcji'],
    ['## Be careful\nDon’t provide your bank or credit card details.'],
    ['37 inscritos a esta oferta'],
    ['## 기업정보\n대표자명'],
    ['조회수 1,751'],
    ['## Options\n> Email this job to a friend\nSoftware Powered by Larkhire'],
    ['Safeguarding policy.pdf'],
    ['We keep the platform free of scams. Report this job'],
    ['Data Privacy. Any personal data submitted will be processed in accordance with our notice.'],
  ])('goes without %j', (furniture) => expect(without(furniture)).toBe(plain(advert)));

  it('goes on behind what was beside it, under a heading as high', () => {
    expect(without('## Ofertas similares\n- Maquinista\n## Requisitos\nCarnet B')).toContain(
      'Requisitos\nCarnet B',
    );
  });

  it('is left whole where most of it would go', () => {
    const text =
      '## Similar\n## Ofertas similares\nTodo lo que sigue es el anuncio, y es casi todo el texto de la página.';
    expect(withoutFurniture(plain(text), linesOf(text))).toBe(plain(text));
  });
});
