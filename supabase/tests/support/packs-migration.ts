/** The migration that publishes packs, written from the modules in lib/domain/fit/packs. */
import type { Pack } from '../../../lib/domain/fit/packs/pack';

/** The row of a pack as its migration inserts it. A published row is never written in another way. */
export function packRow({ slug, title, version, kind, signals }: Pack): string {
  const lines = signals.map((signal) => `    ${JSON.stringify(signal, ['name', 'aliases', 'weight'])}`);
  const pack = `{"schema_version": 1, "kind": ${JSON.stringify(kind)}, "signals": [\n${lines.join(',\n')}\n  ]}`;
  return `  (${[slug, title].map(quoted).join(', ')}, ${version}, true, ${quoted(pack)})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function keys(packs: readonly Pack[]): string {
  return packs.map(({ slug, version }) => `  (${quoted(slug)}, ${version})`).join(',\n');
}

const said = {
  former: 'Named signals with aliases and weights: an object with schema_version.',
  now: 'An object with schema_version, kind (field or values) and signals: a list of {name, aliases, weight from 1 to 3}.',
} as const;

export function packsMigration(packs: readonly Pack[]): { migration: string; rollback: string } {
  const slugs = packs.map(({ slug }) => quoted(slug)).join(', ');
  return {
    migration: `-- 0032_packs: the packs this version ships, generated from lib/domain/fit/packs by \`npm run packs:db\`.
comment on column public.domain_packs.pack is
  ${quoted(said.now)};

-- At most one version of a slug is in use.
update public.domain_packs set is_active = false where is_active and slug in (${slugs});
insert into public.domain_packs (slug, title, version, is_active, pack) values
${packs.map(packRow).join(',\n')};
`,
    rollback: `-- Undoes 0032_packs: the packs it published are gone.
delete from public.domain_packs where (slug, version) in (values
${keys(packs)}
);
comment on column public.domain_packs.pack is ${quoted(said.former)};
`,
  };
}
