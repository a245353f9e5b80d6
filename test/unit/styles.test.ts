import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a component takes from a style sheet: names written out, and whether it also takes some it works out. */
interface Use {
  readonly component: string;
  readonly sheet: string;
  readonly names: readonly string[];
  readonly isOpen: boolean;
}

const root = join(import.meta.dirname, '../..');
const components = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);

const uses = components.flatMap((component): readonly Use[] => {
  const code = readFileSync(join(root, component), 'utf8');
  return [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].map(([, local = '', path = '']) => ({
    component,
    sheet: join(dirname(component), path),
    names: [...code.matchAll(new RegExp(`\\b${local}\\['([\\w-]+)'\\]`, 'g'))].map(([, name = '']) => name),
    isOpen: new RegExp(`\\b${local}\\[(?!')`).test(code),
  }));
});
const sheets = [...new Set(uses.map(({ sheet }) => sheet))];

function classesOf(sheet: string): readonly string[] {
  const code = readFileSync(join(root, sheet), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/:global\([^)]*\)/g, '')
    .replaceAll(/\{[^{}]*\}/g, '{}');
  return [...new Set([...code.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))];
}

describe.each(sheets)('%s', (sheet) => {
  const classes = classesOf(sheet);
  const ofSheet = uses.filter((use) => use.sheet === sheet);

  test('has every class a component takes from it', () => {
    const missing = ofSheet.flatMap(({ component, names }) =>
      names.filter((name) => !classes.includes(name)).map((name) => `${component}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('has no class nobody takes', () => {
    if (ofSheet.some(({ isOpen }) => isOpen)) return;
    const taken = new Set(ofSheet.flatMap(({ names }) => names));
    expect(classes.filter((name) => !taken.has(name))).toEqual([]);
  });
});
