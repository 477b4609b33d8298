/** Stands where the data Worker does and hands every request to whoever has the answers: recordings, or the real Worker. */
export default {
  /**
   * @param {Request} request
   * @param {{ ANSWERS: string }} env
   */
  fetch(request, env) {
    const { pathname, search } = new URL(request.url);
    return fetch(env.ANSWERS + pathname + search, { method: request.method, headers: { accept: request.headers.get('accept') ?? '*/*' } });
  },
};
