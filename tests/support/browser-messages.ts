/** What `browser.i18n.getMessage` does with the messages of one language, for pages that no browser runs. */
export function getMessageOf(messages: Record<string, { message: string }>) {
  // The browser compares names without case.
  const byName = new Map(
    Object.entries(messages).map(([name, { message }]) => [name.toLowerCase(), message]),
  );
  return (name: string, substitutions: readonly string[] = []): string => {
    const message = byName.get(name.toLowerCase()) ?? '';
    return message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
      sign === '$' ? '$' : (substitutions[Number(sign) - 1] ?? ''),
    );
  };
}
