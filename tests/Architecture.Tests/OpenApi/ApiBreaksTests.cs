using System.Text.Json.Nodes;

namespace SystemicPlatform.Architecture.Tests.OpenApi;

public sealed class ApiBreaksTests
{
    private const string Document = """
        {
          "paths": { "/a": { "post": {
            "parameters": [ { "name": "from", "in": "query" } ],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Ask" } } } },
            "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Row" } } } } } } } },
          "components": { "schemas": {
            "Ask": { "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["one", "two"] }, "more": { "type": "string" } } },
            "Row": { "type": "object", "properties": { "id": { "type": "string" }, "rows": { "type": "array", "items": { "$ref": "#/components/schemas/Row" } } } } } }
        }
        """;

    [Theory]
    [InlineData("\"/a\"", "\"/b\"", "POST /a is gone")]
    [InlineData("\"name\": \"from\"", "\"name\": \"since\"", "POST /a no longer takes from")]
    [InlineData("\"200\"", "\"201\"", "POST /a no longer answers 200")]
    [InlineData("\"id\": { \"type\": \"string\" }", "\"key\": { \"type\": \"string\" }", "POST /a 200.id is gone")]
    [InlineData("\"id\": { \"type\": \"string\" }", "\"id\": { \"type\": [\"null\", \"string\"] }", "POST /a 200.id: string became null|string")]
    [InlineData("[\"kind\"]", "[\"kind\", \"more\"]", "POST /a request.more is asked for now")]
    [InlineData("[\"one\", \"two\"]", "[\"one\"]", "POST /a request no longer takes two")]
    public void Finds_what_a_client_would_stumble_over(string was, string now, string found) =>
        Assert.Contains(ApiBreaks.Between(Parse(Document), Parse(Document.Replace(was, now, StringComparison.Ordinal))), line => line.Replace("request.kind", "request", StringComparison.Ordinal) == found);

    [Theory]
    [InlineData("\"paths\": {", "\"paths\": { \"/b\": { \"get\": { \"responses\": { \"200\": {} } } },")]
    [InlineData("\"id\": {", "\"new\": { \"type\": \"string\" }, \"id\": {")]
    [InlineData("[\"one\", \"two\"]", "[\"one\", \"two\", \"three\"]")]
    public void Says_nothing_of_what_is_added(string was, string now) =>
        Assert.Empty(ApiBreaks.Between(Parse(Document), Parse(Document.Replace(was, now, StringComparison.Ordinal))));

    private static JsonObject Parse(string text) => JsonNode.Parse(text)!.AsObject();
}
