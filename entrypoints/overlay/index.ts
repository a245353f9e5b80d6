import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOnlookerSeat } from '../console.content/onlooker-seat.ts';
import { badgesOver } from './badges-over.ts';

/** Put beside the reader where the user wants badges: see entrypoints/background/start-reader.ts. */
export default defineUnlistedScript(() => takeOnlookerSeat(badgesOver));
