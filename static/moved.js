/* Goes on to the page that took the place of this one, with the view and the paragraph of the link. */
location.replace(document.currentScript.dataset.to + location.search + location.hash);
