/** Like fetch, over a connection of its own. A command that reads a large file is busy for longer than a server keeps an
 *  idle connection open, and would send its next request into a closed one. */
export const fetchAnew: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set("connection", "close");
  return fetch(request);
};
