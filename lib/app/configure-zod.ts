/** Imported first by every page and the worker: zod's fast path compiles code, which the content policy forbids. */
import * as z from 'zod/mini';

z.config({ jitless: true });
