/** People who say what it is like to work with the person: the person names them, and Starboard writes to nobody. */
import * as z from 'zod/mini';
import { rowSchema, textUpTo } from '../row';

export const refereeSchema = z.extend(rowSchema, {
  name: textUpTo(200).check(z.minLength(1)),
  /** How they know the person, in the person's words: "line manager, 2019 to 2022". */
  relation: textUpTo(300),
  jobTitle: textUpTo(300),
  company: textUpTo(300),
  email: z.nullable(textUpTo(320)),
  phone: z.nullable(textUpTo(60)),
  address: textUpTo(1000),
  /** The employer is to ask the person before they contact this referee. */
  askFirst: z.boolean(),
  /** The person keeps it for themselves: no document may name it. */
  neverInDocuments: z.boolean(),
});
export type Referee = z.infer<typeof refereeSchema>;
