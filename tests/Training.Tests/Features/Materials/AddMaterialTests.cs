using System.Net;
using System.Net.Http.Json;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.Testing;

namespace SystemicPlatform.Training.Tests.Features.Materials;

public sealed class AddMaterialTests
{
    private readonly Area area;
    private readonly Library library;

    public AddMaterialTests(TrainingFixture fixture) => (area, library) = (new Area(fixture), new Library(new Area(fixture)));

    [Fact]
    [Trait("covers", "A2-14")]
    [Trait("covers", "A2-17")]
    [Trait("covers", "A2-18")]
    public async Task Has_audience_language_legal_basis_review_day_and_owner()
    {
        var own = new Library(area);
        using var answer = await area.As(Role.Trainer).PostAsJsonAsync(Library.Path, await own.BodyAsync());
        var body = await answer.BodyAsync(HttpStatusCode.Created);
        Assert.Equal(
            ("fi", """["school","healthCare","police","thirdSector"]""", "Lastensuojelulaki 25 §", "2027-01-31", null),
            (body.Text("language"), body.Text("audiences"), body.Text("legalBasis"), body.Text("reviewOn"), body.Text("publishedVersion")));
    }

    [Fact]
    public async Task Refuses_a_foreign_owner_and_a_named_child()
    {
        await area.Lead.PostAsJsonAsync(Library.Path, await library.BodyAsync()).RefusesFieldAsync("ownerId", "unknown_participant");
        await area.Lead.PostAsJsonAsync(Library.Path, await library.BodyAsync(summary: "Lapsi 150313A902J")).RefusesFieldAsync("summary", "personal_identity_code");
        var body = await library.BodyAsync();
        await Answers.AssertForbiddenAsync(
            area.As, client => client.PostAsJsonAsync(Library.Path, body), Role.Professional, Role.Auditor, Role.Admin, Role.Family, Role.Partner);
    }
}
