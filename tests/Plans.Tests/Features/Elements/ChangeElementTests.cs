using System.Net;
using SystemicPlatform.Contracts.Plans;
using SystemicPlatform.ServiceDefaults.Access;

namespace SystemicPlatform.Plans.Tests.Features.Elements;

public sealed class ChangeElementTests(PlansFixture fixture)
{
    [Fact]
    [Trait("covers", "A0-10")]
    [Trait("covers", "A0-03")]
    public async Task Gets_an_owner_and_a_plan_and_of_two_who_say_it_first_one_is_told()
    {
        var area = new ModelCase(fixture);
        const string Path = "model-elements/systemicLeadership";
        static object Said(string plan) => new { facts = new { maturity = "inDevelopment", owner = ModelCase.SocialWorker, implementationPlan = plan, reviewOn = "2027-01-31" } };
        var tag = (await area.ReadAsync("model-elements")).Items()[2].Text("eTag");

        var answers = await Task.WhenAll(area.PutAsync(Path, Said("Yksi"), tag), area.PutAsync(Path, Said("Toinen"), tag));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.Contains(Assert.Single(answers, answer => !answer.IsSuccessStatusCode).StatusCode, new[] { HttpStatusCode.Conflict, HttpStatusCode.PreconditionFailed });
        var element = (await area.ReadAsync("model-elements")).Items()[2];
        Assert.Equal(("inDevelopment", "Kaisa Mallila"), (element.GetProperty("facts").Text("maturity")!, element.GetProperty("facts").GetProperty("owner").Text("name")!));
        using var again = await area.PutAsync(Path, Said("Kolmas"), element.Text("eTag"));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Empty(await fixture.Service.PublishedAsync<ElementOwnerNamed>(area.Tenant));
        await area.PutAsync(Path, Said("x"), tag).ProblemAsync(HttpStatusCode.PreconditionFailed, "stale");
        await area.PutAsync("model-elements/luck", Said("x"), tag).ProblemAsync(HttpStatusCode.BadRequest, "invalid_parameter");
        await area.RefusedToAsync(HttpMethod.Put, Path, Said("x"), Role.Professional, Role.Family, Role.Partner, Role.Trainer, Role.Auditor, Role.Admin);
    }

    [Fact]
    [Trait("covers", "A2-27")]
    public async Task A_professional_who_owns_it_is_told_of_once_and_again_when_nobody_does()
    {
        var area = new ModelCase(fixture);
        var owner = Guid.CreateVersion7();
        await SaidAsync(new { kind = "professional", name = "Kaisa Mallila", id = owner }, "a");
        await SaidAsync(new { kind = "professional", name = "Kaisa Mallila", id = owner }, "b");
        await SaidAsync(null, "c");

        var told = await fixture.Service.PublishedAsync<ElementOwnerNamed>(area.Tenant);
        Assert.Equal([(ModelElementKind.ClientWork, owner), (ModelElementKind.ClientWork, null)], told.Select(one => (one.Element, one.ProfessionalId)));
        Assert.Equal(told[0].ElementId, told[1].ElementId);

        async Task SaidAsync(object? by, string plan)
        {
            var tag = (await area.ReadAsync("model-elements")).Items()[3].Text("eTag");
            using var answer = await area.PutAsync("model-elements/clientWork", new { facts = new { maturity = "inUse", owner = by, implementationPlan = plan } }, tag);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
