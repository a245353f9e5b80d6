/** One session at one of the server's APIs. The first answer that brings a token signs what follows. */
export function graphql(address: string): <T>(query: string, variables?: object) => Promise<T> {
  let token: string | null = null;
  return async <T>(query: string, variables: object = {}) => {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    token = answer.headers.get('vendure-auth-token') ?? token;
    const { data, errors } = (await answer.json()) as { data: T; errors?: readonly { message: string }[] };
    if (errors) throw new Error(`${address}: ${errors.map((error) => error.message).join('; ')}`);
    return data;
  };
}
