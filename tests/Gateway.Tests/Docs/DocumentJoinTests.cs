using System.Text.Json.Nodes;
using SystemicPlatform.Gateway.Docs;

namespace SystemicPlatform.Gateway.Tests.Docs;

public sealed class DocumentJoinTests
{
    private const string Row = """{"type":"object","properties":{"id":{"type":"string"}}}""";
    private const string Other = """{"type":"object","properties":{"number":{"type":"integer"}}}""";
    private const string Page = """{"type":"array","items":{"$ref":"#/components/schemas/Row"}}""";

    [Fact]
    public void What_both_mean_alike_stands_there_once()
    {
        var whole = Document("/a", Row);
        DocumentJoin.Add(whole, Document("/b", Row), "plans");
        Assert.Equal(["Page", "Row"], Names(whole));
        Assert.Equal(["/a", "/b"], whole["paths"]!.AsObject().Select(path => path.Key));
        Assert.Single(whole["tags"]!.AsArray());
    }

    [Fact]
    public void What_they_mean_differently_by_one_name_gets_the_services_name_with_all_that_refers_to_it()
    {
        var whole = Document("/a", Row);
        DocumentJoin.Add(whole, Document("/b", Other), "plans");
        Assert.Equal(["Page", "PlansPage", "PlansRow", "Row"], Names(whole));
        Assert.Contains("schemas/PlansPage", whole["paths"]!["/b"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("schemas/PlansRow", whole["components"]!["schemas"]!["PlansPage"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("schemas/Row", whole["components"]!["schemas"]!["Page"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_answers_for_one_path_are_a_fault() =>
        Assert.Throws<InvalidOperationException>(() => DocumentJoin.Add(Document("/a", Row), Document("/a", Row), "plans"));

    private static IEnumerable<string> Names(JsonObject document) => document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Order(StringComparer.Ordinal);

    private static JsonObject Document(string path, string row) => JsonNode.Parse($$"""
        {
          "paths": { "{{path}}": { "get": { "responses": { "200": { "schema": { "$ref": "#/components/schemas/Page" } } } } } },
          "components": { "schemas": { "Page": {{Page}}, "Row": {{row}} } },
          "tags": [ { "name": "Partners" } ]
        }
        """)!.AsObject();
}
