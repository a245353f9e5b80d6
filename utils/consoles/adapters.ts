import type { Adapter } from '../model/adapter.ts';
import { jd } from './jd.ts';
import { pdd } from './pdd.ts';
import { sycm } from './sycm.ts';
import { woocommerce } from './woocommerce.ts';

/** Every console Tillside knows, in the order people are shown them. */
export const adapters: readonly Adapter[] = [sycm, jd, pdd, woocommerce];
