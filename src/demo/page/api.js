/** One of the demo's controls (src/demo/server.ts). Resolves to its answer; a refusal is said in the console and is undefined. */
export async function post(path, body = {}) {
  try {
    const response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) console.warn(path, answer.error);
    return response.ok ? answer : undefined;
  } catch (error) {
    console.warn(path, error);
    return undefined;
  }
}
