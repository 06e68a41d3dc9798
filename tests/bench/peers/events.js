/** The story that the page's address asks for (`?events=1000`), as JSON in the form its library takes. */
export async function storyOf(library) {
	const count = new URLSearchParams(location.search).get('events');
	const response = await fetch(`../data/${library}-${count}.json`);
	if (!response.ok) throw new Error(`The events could not be fetched: the server answered ${response.status}.`);
	return response.json();
}

/** Shows an event's detail beside the picture: what a page with this library would do at the least. */
export function showDetail(id, title, text) {
	const detail = document.getElementById('detail');
	detail.dataset.id = id;
	const heading = document.createElement('h2');
	heading.textContent = title;
	const words = document.createElement('p');
	words.textContent = text;
	detail.replaceChildren(heading, words);
}
