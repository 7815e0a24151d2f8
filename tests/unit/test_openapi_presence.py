"""What the published document says may be left out."""

from deploy.tools.generator.openapi import presence


def schema(**properties):
    return {"type": "object", "properties": properties}


def test_a_request_says_in_words_what_is_there_when_it_is_left_out():
    schemas = {
        "New": schema(
            many={"type": "integer", "default": 1, "description": "units"}, part={"$ref": f"{presence.REF}Part"}
        ),
        "Part": schema(on={"type": "boolean", "default": False}, none={"default": None}, empty={"default": []}),
    }
    body = {"content": {"application/json": {"schema": {"$ref": f"{presence.REF}New"}}}}
    presence.tell([{"requestBody": body, "responses": {}}], schemas)
    assert schemas["New"]["properties"]["many"] == {"type": "integer", "description": "units; 1 when absent"}
    assert schemas["Part"]["properties"] == {
        "on": {"type": "boolean", "description": "false when absent"},
        "none": {},
        "empty": {},
    }
    assert "required" not in schemas["New"]


def test_an_answer_has_everything_and_what_is_asked_too_stays_free():
    schemas = {
        "Answer": schema(items={"type": "array", "items": {"$ref": f"{presence.REF}Both"}}, next={"default": None}),
        "Both": schema(name={"type": "string", "default": ""}),
    }
    answer = {"200": {"content": {"application/json": {"schema": {"$ref": f"{presence.REF}Answer"}}}}}
    asked = {"content": {"application/json": {"schema": {"$ref": f"{presence.REF}Both"}}}}
    presence.tell([{"requestBody": asked, "responses": answer}], schemas)
    assert schemas["Answer"]["required"] == ["items", "next"]
    assert schemas["Answer"]["properties"]["next"] == {}
    assert "required" not in schemas["Both"]
