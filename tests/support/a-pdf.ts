/** A PDF of handwritten objects: each page a list of lines in Helvetica, 40 to a page. */
export function aPdf(lines: readonly string[]): Uint8Array {
  const pages: (readonly string[])[] = [];
  for (let at = 0; at < lines.length; at += 40) pages.push(lines.slice(at, at + 40));
  return file([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((page, at) => pageObjects(page, 5 + at * 2)),
  ]);
}

/** The same on one page, with a file inside it, as Europass prints them. */
export function aPdfWith(attachment: { name: string; text: string }, lines: readonly string[]): Uint8Array {
  const hex = Array.from(new TextEncoder().encode(attachment.text), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  return file([
    `<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(${attachment.name}) 6 0 R]>>>>>>`,
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pageObjects(lines, 5),
    `<</Type/Filespec/F(${attachment.name})/UF(${attachment.name})/EF<</F 7 0 R>>>>`,
    `<</Type/EmbeddedFile/Length ${hex.length * 2 + 1}/Filter/ASCIIHexDecode>>\nstream\n${hex.join('')}>\nendstream`,
  ]);
}

/** A PDF of one page, drawn by these deflated bytes: for contents that take for ever. */
export function aPdfDrawnBy(deflated: Uint8Array): Uint8Array {
  const hex = Array.from(deflated, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return file([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[4 0 R]>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
    `<</Length ${hex.length + 1}/Filter[/ASCIIHexDecode/FlateDecode]>>\nstream\n${hex}>\nendstream`,
  ]);
}

function file(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  body += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(body);
}

function pageObjects(lines: readonly string[], content: number): string[] {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -18 Td`).join('\n');
  const stream = `BT /F1 10 Tf 60 780 Td\n${shown}\nET`;
  return [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${content} 0 R>>`,
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
  ];
}
