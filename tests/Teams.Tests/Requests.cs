using System.Text.Json.Nodes;

namespace SystemicPlatform.Teams.Tests;

/// <summary>Requests that are right, to be changed where a test wants them wrong.</summary>
internal static class Requests
{
    public static DateOnly OpenedOn => TeamsFixture.Today.AddDays(-30);

    public static JsonObject Professional(string? subject = null, params string[] qualifications) => new()
    {
        ["givenName"] = "Kaisa",
        ["familyName"] = "Mallila",
        ["title"] = "socialWorker",
        ["qualifications"] = new JsonArray([.. qualifications.Select(word => JsonValue.Create(word))]),
        ["language"] = "sv",
        ["email"] = $"{Guid.NewGuid():n}@demo.example",
        ["subject"] = subject,
    };

    public static JsonObject Child() => new()
    {
        ["givenName"] = "Iiris",
        ["familyName"] = "Testimetsä",
        ["birthDate"] = "2013-03-15",
        ["contactLanguage"] = "fi",
        ["interpreterNeeded"] = false,
        ["municipality"] = "837",
        ["nonDisclosureForSafety"] = false,
        ["notADuplicateBecause"] = "Tests have many of the same name",
    };

    public static JsonObject Relationship(Guid responsibleId, Guid? workPairId = null) => new()
    {
        ["serviceLine"] = "childProtection",
        ["openedOn"] = Day(OpenedOn),
        ["responsibleWorkerId"] = responsibleId,
        ["workPairId"] = workPairId,
    };

    public static JsonObject Member(Guid professionalId, string role, DateOnly from, DateOnly? to = null) => new()
    {
        ["role"] = role,
        ["professionalId"] = professionalId,
        ["kind"] = role is "responsibleSocialWorker" or "workPair" ? "permanent" : "changing",
        ["from"] = Day(from),
        ["to"] = to is { } last ? Day(last) : null,
        ["whyPresent"] = "Meets the family on Thursdays",
    };

    public static JsonObject Ending(DateOnly on) => new() { ["on"] = Day(on), ["reason"] = "The sessions are over" };

    public static JsonObject SystemicTeam(string kind = "professional", params (Guid Id, string Role)[] members) => new()
    {
        ["kind"] = kind,
        ["name"] = "Demo-Itä",
        ["serviceLine"] = "childProtection",
        ["municipalities"] = new JsonArray("837", "211"),
        ["members"] = new JsonArray([.. members.Select(member => new JsonObject { ["professionalId"] = member.Id, ["role"] = member.Role })]),
    };

    public static JsonObject Notification(DateOnly receivedOn, bool urgent = false) => new()
    {
        ["receivedOn"] = Day(receivedOn),
        ["kind"] = "childProtectionNotification",
        ["urgent"] = urgent,
        ["notifier"] = "Demokoulu",
        ["concern"] = "Absent from school since spring",
    };

    public static JsonObject Organisation() => new()
    {
        ["name"] = "Demokoulu",
        ["sector"] = "school",
        ["language"] = "fi",
        ["municipalities"] = new JsonArray("837"),
        ["contact"] = new JsonObject { ["email"] = "kuraattori@demo.example", ["address"] = "Koulukatu 1, Tampere" },
    };

    public static JsonObject Person(string name, string sex = "female") => new()
    {
        ["ref"] = name,
        ["givenName"] = name,
        ["familyName"] = "Testimetsä",
        ["birthDate"] = "1985-05-24",
        ["sex"] = sex,
        ["contactLanguage"] = "sv",
        ["interpreterNeeded"] = false,
        ["nonDisclosureForSafety"] = false,
        ["contact"] = new JsonObject { ["email"] = $"{name}@demo.example", ["phone"] = "+358 00 000", ["address"] = $"{name}s street 1" },
    };

    public static JsonObject Relation(object from, string kind, object to) =>
        new() { ["from"] = from.ToString(), ["to"] = to.ToString(), ["kind"] = kind };

    public static JsonObject Network(JsonObject[] persons, params JsonObject[] relations) =>
        new() { ["persons"] = new JsonArray(persons), ["relations"] = new JsonArray(relations) };

    public static JsonObject With(this JsonObject request, string member, JsonNode? value)
    {
        request[member] = value;
        return request;
    }

    public static JsonObject Without(this JsonObject request, string member)
    {
        request.Remove(member);
        return request;
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");
}
