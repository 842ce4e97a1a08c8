/**
 * The two short shapes that tell what is due, made of their own schemas: whoever asks only that need not carry the
 * schemas of everything else.
 */
import * as z from 'zod/mini';
import { type Activity, activitySchema } from '../domain/apply/activity';
import { type ApplicationSummary, applicationSchema } from '../domain/apply/application';
import { shortShape } from './row-shape';

export const applicationSummaries = shortShape<ApplicationSummary>(
  'applications',
  z.omit(applicationSchema, { jobText: true, jobDescription: true }),
);

export const activitySummaries = shortShape<Omit<Activity, 'body'>>(
  'activities',
  z.omit(activitySchema, { body: true }),
);
