// Type only: the checks of the whole checkout must not need what this folder installs.
type VendureConfig = object;

/** What the build of the dashboard has to know of the server, found by the name of its type: nothing beyond the defaults. */
export const config: VendureConfig = {
  apiOptions: { port: 3000, adminApiPath: 'admin-api', shopApiPath: 'shop-api' },
  authOptions: { tokenMethod: ['bearer', 'cookie'] },
  dbConnectionOptions: { type: 'better-sqlite3', database: ':memory:' },
  paymentOptions: { paymentMethodHandlers: [] },
  plugins: [],
};
