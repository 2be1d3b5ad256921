package parvis.server.document;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// An element of a document that is being written. Text is put in as text: nothing of it can become markup.
final class Markup {
    private final Element element;

    private Markup(Element element) {
        this.element = element;
    }

    /// A new document's root.
    static Markup root(String name) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element root = document.createElement(name);
            document.appendChild(root);
            return new Markup(root);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("this Java makes no documents", impossible);
        }
    }

    /// A new element at the end of this one.
    Markup add(String name) {
        Element child = document().createElement(name);
        element.appendChild(child);
        return new Markup(child);
    }

    /// A new element that holds a text.
    Markup add(String name, String text) {
        return add(name).text(text);
    }

    /// Sets an attribute of this element.
    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /// Puts text at the end of this element.
    Markup text(String text) {
        element.appendChild(document().createTextNode(text));
        return this;
    }

    Document document() {
        return element.getOwnerDocument();
    }
}
