import { expect as expectOfVitest } from 'vitest';

export const expect = expectOfVitest;

export interface CollectedTest {
  readonly name: string;
  readonly run: () => unknown;
}

type Body = (...given: never[]) => unknown;
type OfEach = (name: string, body: Body) => void;

const calling = (body: Body, given: unknown): unknown =>
  Array.isArray(given) ? body(...(given as never[])) : body(given as never);

let tests: CollectedTest[] = [];
let before: (() => unknown)[] = [];

/** What the test files loaded since the last call hold: their tests, and what goes before each of them. */
export function takeCollected(): { tests: readonly CollectedTest[]; before: readonly (() => unknown)[] } {
  const taken = { tests, before };
  tests = [];
  before = [];
  return taken;
}

/** Stands in for vitest's in the test files: notes the test, that it can be run again and again. */
export function test(name: string, body: Body): void {
  tests.push({ name, run: () => body() });
}
test.each =
  (cases: readonly unknown[]): OfEach =>
  (name, body) => {
    for (const given of cases) tests.push({ name, run: () => calling(body, given) });
  };

export function describe(_name: string, body: Body): void {
  body();
}
describe.each =
  (cases: readonly unknown[]): OfEach =>
  (_name, body) => {
    for (const given of cases) calling(body, given);
  };

export function beforeEach(step: () => unknown): void {
  before.push(step);
}
