/**
 * Find applications by words that stand in their adverts. The texts live apart from what lists read, so they are
 * fetched a few at a time while the person goes on typing, and kept plain for the next letter.
 */
import { type Excerpt, excerptOf } from '../../domain/excerpt';
import { plainText } from '../../domain/plain-text';

/** The texts of adverts on this device. `lib/store` fulfils it. */
export interface AdvertTexts {
  /** The text of each of these applications' adverts as it counts; those without one are left out. */
  textsOf(applicationIds: readonly string[]): Promise<readonly { id: string; text: string }[]>;
}

/** An application whose advert is asked for all of these words, plain (see `wordsOf`). */
export interface AskedAdvert {
  id: string;
  /** Tells one version of the row from the next. */
  updatedAt: string;
  words: readonly string[];
}

export interface SearchAdverts {
  /** Tells the ids found so far whenever there are more; resolves when all were looked at, or when it was stopped. */
  search(
    asked: readonly AskedAdvert[],
    onFound: (ids: ReadonlySet<string>) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** The words of one advert around what was found in it; null where nothing is. */
  excerpt(applicationId: string, words: readonly string[]): Promise<Excerpt | null>;
}

/** So many texts are fetched at once: about ten milliseconds of work, which no key press waits for. */
const batchSize = 50;

/** So much plain text is kept in memory, in UTF-16 units; what goes beyond is read again each time. */
const mostKept = 40_000_000;

interface Looked {
  asked: AskedAdvert;
  plain: string;
}

export function makeSearchAdverts(texts: AdvertTexts): SearchAdverts {
  const kept = new KeptTexts();
  const fetchPlain = async (batch: readonly AskedAdvert[]): Promise<Looked[]> => {
    const fetched = new Map(
      (await texts.textsOf(batch.map(({ id }) => id))).map((one) => [one.id, one.text]),
    );
    return batch.map((asked) => {
      const plain = plainText(fetched.get(asked.id) ?? '');
      kept.keep(asked, plain);
      return { asked, plain };
    });
  };

  return {
    async search(asked, onFound, signal) {
      const found = new Set<string>();
      const look = (looked: readonly Looked[]) => {
        const before = found.size;
        for (const { asked: one, plain } of looked) {
          if (one.words.every((word) => plain.includes(word))) found.add(one.id);
        }
        if (found.size > before) onFound(new Set(found));
      };
      const { known, unknown } = kept.divide(asked);
      look(known);
      for (let from = 0; from < unknown.length && !signal.aborted; from += batchSize) {
        const batch = await fetchPlain(unknown.slice(from, from + batchSize));
        if (!signal.aborted) look(batch);
      }
    },

    async excerpt(applicationId, words) {
      const [one] = await texts.textsOf([applicationId]);
      return one === undefined ? null : excerptOf(one.text, words);
    },
  };
}

/** The plain texts that were read already, up to `mostKept` of them together. */
class KeptTexts {
  readonly #kept = new Map<string, { updatedAt: string; plain: string }>();
  #size = 0;

  keep({ id, updatedAt }: AskedAdvert, plain: string): void {
    this.#size -= this.#kept.get(id)?.plain.length ?? 0;
    this.#kept.delete(id);
    if (this.#size + plain.length > mostKept) return;
    this.#size += plain.length;
    this.#kept.set(id, { updatedAt, plain });
  }

  /** Those whose text is here as it stands now, and those that must be read. */
  divide(asked: readonly AskedAdvert[]): { known: Looked[]; unknown: AskedAdvert[] } {
    const [known, unknown]: [Looked[], AskedAdvert[]] = [[], []];
    for (const one of asked) {
      const text = this.#kept.get(one.id);
      if (text?.updatedAt === one.updatedAt) known.push({ asked: one, plain: text.plain });
      else unknown.push(one);
    }
    return { known, unknown };
  }
}
