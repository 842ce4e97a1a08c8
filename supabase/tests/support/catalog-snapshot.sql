with
  schemas as (
    select oid, nspname, nspowner, nspacl from pg_namespace
    where nspname !~ '^pg_' and nspname not in ('information_schema', 'supabase_migrations', 'tap', 'tests')
  ),
  relations as (
    select c.*, s.nspname || '.' || c.relname as name
    from pg_class c join schemas s on s.oid = c.relnamespace
  ),
  -- Privileges written out and in order: "never granted" and "granted back" look alike.
  privileges as (
    select 'schema' as kind, s.oid, 0 as part, coalesce(s.nspacl, acldefault('n', s.nspowner)) as acl from schemas s
    union all
    select 'relation', c.oid, 0, coalesce(c.relacl, acldefault((case c.relkind when 'S' then 's' else 'r' end)::"char", c.relowner))
    from relations c
    union all
    select 'column', a.attrelid, a.attnum, a.attacl from pg_attribute a join relations c on c.oid = a.attrelid
    where a.attacl is not null
    union all
    select 'function', p.oid, 0, coalesce(p.proacl, acldefault('f', p.proowner))
    from pg_proc p join schemas s on s.oid = p.pronamespace
    union all
    select 'type', t.oid, 0, coalesce(t.typacl, acldefault('T', t.typowner))
    from pg_type t join schemas s on s.oid = t.typnamespace
  ),
  granted as (
    select p.kind, p.oid, p.part,
      string_agg(
        case when e.grantee = 0 then 'public' else e.grantee::regrole::text end || '=' || e.privilege_type
          || case when e.is_grantable then '*' else '' end,
        ' ' order by e.grantee::regrole::text, e.privilege_type
      ) as text
    from privileges p cross join lateral aclexplode(p.acl) e
    group by p.kind, p.oid, p.part
  )
select line from (
  select format('schema %s owner %s', nspname, nspowner::regrole) as line from schemas
  union all
  select format('%s %s owner %s rls %s/%s options %s', c.relkind, c.name, c.relowner::regrole, c.relrowsecurity,
    c.relforcerowsecurity, c.reloptions)
  from relations c where c.relkind <> 'i'
  union all
  select format('column %s #%s %s %s%s default %s generated %s identity %s collation %s', c.name,
    row_number() over (partition by c.oid order by a.attnum), a.attname, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end, pg_get_expr(d.adbin, d.adrelid), a.attgenerated, a.attidentity,
    a.attcollation)
  from relations c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c')
  union all
  select format('constraint %s on %s: %s%s', k.conname, k.conrelid::regclass, pg_get_constraintdef(k.oid),
    case when k.convalidated then '' else ' not validated' end)
  from pg_constraint k join schemas s on s.oid = k.connamespace
  union all
  select format('index %s', pg_get_indexdef(c.oid)) from relations c where c.relkind = 'i'
  union all
  select format('policy "%s" on %s %s %s to %s using %s check %s', polname, polrelid::regclass, polcmd, polpermissive,
    (select string_agg(role::regrole::text, ' ' order by role::regrole::text) from unnest(polroles) as roles (role)),
    pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
  from pg_policy
  union all
  select format('trigger on %s %s %s', t.tgrelid::regclass, t.tgenabled, pg_get_triggerdef(t.oid))
  from pg_trigger t join relations c on c.oid = t.tgrelid where not t.tgisinternal
  union all
  select format('event trigger %s %s %s %s', evtname, evtevent, evtfoid::regproc, evttags) from pg_event_trigger
  union all
  select format('function owner %s %s', p.proowner::regrole, pg_get_functiondef(p.oid))
  from pg_proc p join schemas s on s.oid = p.pronamespace where p.prokind in ('f', 'p')
  union all
  select format('type %s.%s %s base %s labels %s', s.nspname, t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),
    (select string_agg(e.enumlabel, ' ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
  from pg_type t join schemas s on s.oid = t.typnamespace where t.typtype in ('e', 'd', 'r')
  union all
  select format('view %s as %s', c.name, pg_get_viewdef(c.oid)) from relations c where c.relkind in ('v', 'm')
  union all
  select format('rule %s on %s', rulename, tablename) from pg_rules r join schemas s on s.nspname = r.schemaname
  union all
  select format('extension %s %s', extname, extversion) from pg_extension
  union all
  select format('publication %s %s.%s', pubname, schemaname, tablename) from pg_publication_tables
  union all
  select format('privileges %s: %s', case kind
      when 'schema' then 'schema ' || oid::regnamespace
      when 'relation' then 'relation ' || oid::regclass
      when 'column' then format('column %s.%s', oid::regclass, (
        select attname from pg_attribute a where a.attrelid = granted.oid and a.attnum = granted.part
      ))
      when 'function' then 'function ' || oid::regprocedure
      else 'type ' || oid::regtype
    end, text)
  from granted
  union all
  select format('default privileges of %s in %s for %s: %s', d.defaclrole::regrole, d.defaclnamespace::regnamespace,
    d.defaclobjtype, (
      select string_agg(
        case when e.grantee = 0 then 'public' else e.grantee::regrole::text end || '=' || e.privilege_type,
        ' ' order by e.grantee::regrole::text, e.privilege_type
      )
      from aclexplode(d.defaclacl) e
    ))
  from pg_default_acl d
  union all
  select format('comment on %s %s: %s', o.type, o.identity, d.description)
  from pg_description d cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) o
  where o.schema in (select nspname from schemas)
    or d.objoid in (select oid from schemas)
    or (o.schema is null and o.identity ~ ' on (public|private|auth|extensions)\.')
) snapshot
order by line collate "C"
