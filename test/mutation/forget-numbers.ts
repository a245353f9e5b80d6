import { beforeEach } from 'vitest';
import { parseNumber } from '../../utils/normalise/parse-number.ts';

// A text read before is not read again, and a test would seem not to reach what it is about: an overlong text empties the memory.
beforeEach(() => void parseNumber('x'.repeat(1000)));
